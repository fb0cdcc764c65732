/// Mustache templates by kainjow/mustache, with an interface that Swift can call. Every text is bytes
/// in UTF-8 with their number; nothing here throws.
#ifndef CMUSTACHE_H
#define CMUSTACHE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Frees a message that a function below gave.
void mustache_message_free(char *message);

/// Templates by name. None includes another.
typedef struct mustache_set mustache_set;

mustache_set *mustache_set_new(void);
void mustache_set_free(mustache_set *set);

/// Adds a template, or puts it in the place of one of the same name.
/// - Returns: What is wrong with it, for the caller to free; `NULL` if nothing is.
char *mustache_set_add(
    mustache_set *set, const char *name, size_t name_count, const char *text, size_t text_count);

/// The values that a template shows: an object, filled from the outside in.
typedef struct mustache_tree mustache_tree;

mustache_tree *mustache_tree_new(void);
void mustache_tree_free(mustache_tree *tree);

/// Each puts a value into the innermost object by that name, or into the innermost list, where names
/// don't count. Objects and lists stay open until `mustache_tree_end`.
void mustache_tree_text(
    mustache_tree *tree, const char *name, size_t name_count, const char *text, size_t text_count);
void mustache_tree_flag(mustache_tree *tree, const char *name, size_t name_count, bool value);
void mustache_tree_object(mustache_tree *tree, const char *name, size_t name_count);
void mustache_tree_list(mustache_tree *tree, const char *name, size_t name_count, size_t count);
void mustache_tree_end(mustache_tree *tree);

/// Takes what was rendered.
typedef void (*mustache_sink)(const char *text, size_t count, void *context);

/// Gives the sink what the template of this name makes of the tree, `{{…}}` escaped for HTML.
/// - Returns: What is wrong, for the caller to free; `NULL` if nothing is.
char *mustache_render(
    mustache_set *set, const char *name, size_t name_count, mustache_tree *tree,
    mustache_sink sink, void *context);

#ifdef __cplusplus
}
#endif

#endif
