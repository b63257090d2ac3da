"""Measurements; every one compares with something else in the same run."""
