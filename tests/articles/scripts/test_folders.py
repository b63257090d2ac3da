"""Where the dictionary and the cache are."""

import sys
from pathlib import Path

import platformdirs
import pytest

from articles.scripts.folders import folder


class TestFolder:
    @pytest.mark.parametrize("platform", ["linux", "any other"])
    @pytest.mark.parametrize("value", [None, "/somewhere/else", "relative", ""])
    def test_it_is_the_one_that_the_platform_names(self, monkeypatch, value, platform):
        monkeypatch.setattr(sys, "platform", platform)
        for name in ("WENZHAI_CONFIG", "WENZHAI_CACHE", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            monkeypatch.delenv(name, raising=False)
        if value is not None:
            monkeypatch.setenv("XDG_CONFIG_HOME", value)
            monkeypatch.setenv("XDG_CACHE_HOME", value)
        assert folder("config") == platformdirs.user_config_path("wenzhai", appauthor=False)
        assert folder("cache") == platformdirs.user_cache_path("wenzhai", appauthor=False)

    def test_the_environment_overrides_it(self, monkeypatch):
        monkeypatch.setenv("WENZHAI_CACHE", "~/there")
        assert folder("cache") == Path.home() / "there"
