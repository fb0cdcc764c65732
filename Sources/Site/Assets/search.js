// Searching in the page.
