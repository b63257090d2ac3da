"""The terminal reader and its command line."""
