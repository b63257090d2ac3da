"""Convert: an article from one script to another, position for position.

``chain.py`` is the conversion as OpenCC defines it, ``islands.py`` says how it is made fast, ``alignment.py``
how places in the source are found in the output.
"""

from articles.scripts.alignment import Alignment
from articles.scripts.converters import Converter, converter
from articles.scripts.detection import detect, origin
from articles.scripts.digests import convert_digest
from articles.scripts.names import SCRIPTS
from articles.scripts.remarks import notices
from articles.scripts.userwords import dictionary_path

__all__ = [
    "SCRIPTS",
    "Alignment",
    "Converter",
    "convert_digest",
    "converter",
    "detect",
    "dictionary_path",
    "notices",
    "origin",
]
