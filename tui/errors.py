"""What went wrong, in the person's language: a source that gives no article tells its reason in English."""

from __future__ import annotations

import re

from articles import sanitize
from tui.i18n import N_, _

REASONS = (
    N_("empty"), N_("there is nothing in it"), N_("no text in it"), N_("no text in this page"),
    N_("it is no text"),
    N_("it is no text, or its encoding is not known"), N_("it cannot be decoded as {}"),
    N_("unknown encoding: {}"),
    N_("no such file"), N_("no such file in this archive"), N_("a folder"), N_("no article in this folder"),
    N_("no article in this archive"), N_("more than {} files"), N_("larger than {} MB"),
    N_("unpacks to more than {} times its size"), N_("archives nested deeper than {}"),
    N_("holds {} articles; name one, as {}"), N_("no such line; there are {}"),
    N_("encrypted"), N_("a broken archive"), N_("a broken gzip file"), N_("a broken Word document"),
    N_("a broken book: no package document"), N_("an encrypted book"),
    N_("an encrypted Office document: save it without its password"),
    N_("an old Office document (.doc): save it as .docx"), N_("an OpenDocument text: save it as .docx"),
    N_("an Office document, but no text"), N_("an archive: name what is inside"), N_("not an article but {}"),
    N_("a PDF without a text layer: it was scanned; recognize its text first (OCR)"),
    N_("PDF needs one more package: {}"),
    N_("a PDF of more than {} pages"), N_("a book of more than {} chapters"),
    N_("elements nested deeper than {}"), N_("an encrypted PDF"), N_("a broken PDF"),
    N_("a picture"), N_("a sound"), N_("a sound, a film or a picture"), N_("a program"), N_("a rar archive"),
    N_("a 7z archive"), N_("a database"), N_("a gzip file"), N_("a bzip2 file"), N_("an xz file"),
    N_("a property list"),
    N_("an RTF document: save it as .docx or .txt"), N_("a PostScript file: save it as PDF"),
    N_("only http and https addresses are opened, not {}"), N_("redirects to {}, which is not opened"),
    N_("no host in this address"), N_("no answer within {} s; try again later"),
    N_("a broken answer ({}); try again"), N_("no such host; check the address and the network"),
    N_("the host refuses connections; check the address"), N_("no secure connection: {}; {}"),
    N_("{}; check the network"), N_("save the page in a browser and open the saved file"),
    N_("{}: redirects in a circle, or to what is no page; check the address"),
    N_("{}: there is no such page; check the address"),
    N_("{}: the site does not hand it out; {}"), N_("{}: the site cannot answer now; try again later"),
    N_("404 Not Found"), N_("403 Forbidden"), N_("500 Internal Server Error"), N_("503 Service Unavailable"),
    N_("packed with {}, which is not read; {}"), N_("the answer broke off after {} bytes; try again"),
    N_("this is no address of a page; check it"), N_("a saved page without the page in it"),
    N_("a source without a name"),
    N_("links, but no article: open one of the pages that they lead to"),
    N_("it is in ISO-2022-CN: convert it first, as with iconv -f ISO-2022-CN -t UTF-8"),
    # What the system says.
    N_("No such file or directory"), N_("Permission denied"), N_("Is a directory"), N_("Not a directory"),
    N_("File name too long"), N_("Input/output error"), N_("No space left on device"),
    N_("Read-only file system"), N_("Name or service not known"),
    N_("No address associated with hostname"), N_("Temporary failure in name resolution"),
    N_("Connection refused"), N_("Connection reset by peer"), N_("Network is unreachable"),
    N_("No route to host"),
)  # fmt: skip
"""What a reason may be; ``{}`` stands for anything. A test holds that nothing is missing."""


def said(error: object) -> str:
    """An error's line with its reason translated; a reason that is not known stays as it is."""
    line = str(error)
    for reason in REASONS:
        # Before the reason stands where: a name, and perhaps a name inside it.
        pattern = re.escape(reason).replace(r"\{\}", "(.+?)")
        if found := re.fullmatch(f"(?P<where>(?:.*: )?){pattern}", line, re.DOTALL):
            return sanitize(found["where"] + _(reason).format(*map(_, found.groups()[1:])))
    return sanitize(line)


def reason_of(error: str) -> str:
    """The reason alone, for a row that names the source already."""
    return error.rpartition(": ")[2] or error


def system_said(error: OSError) -> str:
    """What the system says went wrong, without Python's number for it."""
    return said(error.strerror or error)
