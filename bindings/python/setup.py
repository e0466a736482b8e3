"""A wheel brings the C library along, so it is for one platform, and for every Python 3 of it."""

import re
import subprocess
import sys
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel

LIBRARY = Path(__file__).parent / "src/kassa/libkassa.so"


class Platform(Distribution):
    """A distribution with a library in it."""

    def has_ext_modules(self):
        return True


class Wheel(bdist_wheel):
    """Names the oldest glibc that the library runs with."""

    def get_tag(self):
        _, _, platform = super().get_tag()
        if sys.platform == "linux" and LIBRARY.exists():
            symbols = subprocess.run(["nm", "-D", LIBRARY], check=True, capture_output=True, text=True).stdout
            versions = {tuple(map(int, found)) for found in re.findall(r"GLIBC_(\d+)\.(\d+)", symbols)}
            major, minor = max(versions)
            platform = platform.replace("linux_", f"manylinux_{major}_{minor}_", 1)
        return "py3", "none", platform


setup(distclass=Platform, cmdclass={"bdist_wheel": Wheel})
