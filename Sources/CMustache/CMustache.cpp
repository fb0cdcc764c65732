#include "CMustache.h"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <kainjow/mustache.hpp>

using kainjow::mustache::context;
using kainjow::mustache::data;
using kainjow::mustache::mustache;

namespace {

char *copied(const std::string &text) {
    char *copy = static_cast<char *>(std::malloc(text.size() + 1));
    if (copy) std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

/// Has no partials, so that a value can never stand for one: templates are put together before.
class tree_context : public context<std::string> {
public:
    explicit tree_context(const data *root) : context<std::string>(root) {}

    const data *get_partial(const std::string &) const override { return nullptr; }
};

/// A value that is still being filled.
struct open_value {
    std::string name;
    bool is_list;
    data object;
    kainjow::mustache::list list;
};

}  // namespace

struct mustache_set {
    std::unordered_map<std::string, std::unique_ptr<mustache>> templates;
};

struct mustache_tree {
    std::vector<std::unique_ptr<open_value>> open;

    void put(std::string name, data value) {
        open_value &last = *open.back();
        if (last.is_list) {
            last.list.push_back(std::move(value));
        } else {
            last.object[name] = std::move(value);
        }
    }

    void begin(std::string name, bool is_list) {
        open.emplace_back(new open_value{std::move(name), is_list, data(), {}});
    }
};

extern "C" {

void mustache_message_free(char *message) { std::free(message); }

mustache_set *mustache_set_new(void) { return new mustache_set; }
void mustache_set_free(mustache_set *set) { delete set; }

char *mustache_set_add(
    mustache_set *set, const char *name, size_t name_count, const char *text, size_t text_count) {
    try {
        const std::string key(name, name_count), words(text, text_count);
        std::unique_ptr<mustache> parsed(new mustache(words));
        if (!parsed->is_valid()) return copied(parsed->error_message());
        set->templates[key] = std::move(parsed);
        return nullptr;
    } catch (const std::exception &problem) {
        return copied(problem.what());
    }
}

mustache_tree *mustache_tree_new(void) {
    mustache_tree *tree = new mustache_tree;
    tree->begin("", false);
    return tree;
}

void mustache_tree_free(mustache_tree *tree) { delete tree; }

void mustache_tree_text(
    mustache_tree *tree, const char *name, size_t name_count, const char *text, size_t text_count) {
    tree->put(std::string(name, name_count), data(std::string(text, text_count)));
}

void mustache_tree_flag(mustache_tree *tree, const char *name, size_t name_count, bool value) {
    tree->put(std::string(name, name_count), data(value));
}

void mustache_tree_object(mustache_tree *tree, const char *name, size_t name_count) {
    tree->begin(std::string(name, name_count), false);
}

void mustache_tree_list(
    mustache_tree *tree, const char *name, size_t name_count, size_t count) {
    tree->begin(std::string(name, name_count), true);
    // Growing would copy what is there already: the library's values don't promise to move.
    tree->open.back()->list.reserve(count);
}

void mustache_tree_end(mustache_tree *tree) {
    if (tree->open.size() < 2) return;
    std::unique_ptr<open_value> done = std::move(tree->open.back());
    tree->open.pop_back();
    if (!done->is_list) {
        tree->put(std::move(done->name), std::move(done->object));
        return;
    }
    data list(data::type::list);
    // It has no way to take a list without a copy; the values are this tree's own.
    const_cast<kainjow::mustache::list &>(list.list_value()).swap(done->list);
    tree->put(std::move(done->name), std::move(list));
}

char *mustache_render(
    mustache_set *set, const char *name, size_t name_count, mustache_tree *tree,
    mustache_sink sink, void *sink_context) {
    try {
        while (tree->open.size() > 1) mustache_tree_end(tree);
        const auto found = set->templates.find(std::string(name, name_count));
        if (found == set->templates.end()) return copied("there is no such template");
        tree_context values(&tree->open.front()->object);
        std::ostringstream text;
        found->second->render(values, text);
        if (!found->second->is_valid()) return copied(found->second->error_message());
        const std::string rendered = text.str();
        sink(rendered.data(), rendered.size(), sink_context);
        return nullptr;
    } catch (const std::exception &problem) {
        return copied(problem.what());
    }
}

}  // extern "C"
