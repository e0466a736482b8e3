"""Makes the package of NuGet, and the program that the README is.

    package.py pack VERSION Kassa.dll Kassa.xml libkassa.so DOCUMENTS OUT.nupkg
    package.py readme README.md FRAME OUT.cs
"""

import platform
import re
import sys
import zipfile
from pathlib import Path

NUSPEC = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>Kassa</id>
    <version>{version}</version>
    <authors>kassa maintainers</authors>
    <license type="expression">MIT OR Apache-2.0</license>
    <readme>README.md</readme>
    <description>Payment flows for acquiring partners of the Klarna Network</description>
    <dependencies>
      <group targetFramework=".NETCoreApp3.1" />
    </dependencies>
  </metadata>
</package>
"""
RELATIONS = """<?xml version="1.0" encoding="utf-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="/Kassa.nuspec" Id="R1" />
</Relationships>
"""
TYPES = """<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />
  <Default Extension="nuspec" ContentType="application/octet" />
  <Default Extension="dll" ContentType="application/octet" />
  <Default Extension="xml" ContentType="application/octet" />
  <Default Extension="so" ContentType="application/octet" />
  <Default Extension="md" ContentType="application/octet" />
  <Default Extension="cs" ContentType="application/octet" />
  <Override PartName="/LICENSE-APACHE" ContentType="application/octet" />
  <Override PartName="/LICENSE-MIT" ContentType="application/octet" />
</Types>
"""
ROOT = Path(__file__).resolve().parents[3]
# As .NET calls the machine that this is built on.
MACHINES = {"x86_64": "x64", "aarch64": "arm64"}


def pack(version, assembly, comments, library, documents, out):
    parts = {
        "[Content_Types].xml": TYPES.encode(),
        "_rels/.rels": RELATIONS.encode(),
        "Kassa.nuspec": NUSPEC.format(version=version).encode(),
        "lib/netcoreapp3.1/Kassa.dll": Path(assembly).read_bytes(),
        "lib/netcoreapp3.1/Kassa.xml": Path(comments).read_bytes(),
        f"runtimes/linux-{MACHINES[platform.machine()]}/native/libkassa.so": Path(library).read_bytes(),
        **{name: (ROOT / name).read_bytes() for name in ("LICENSE-APACHE", "LICENSE-MIT")},
    }
    for document in sorted(Path(documents).rglob("*.*")):
        parts[document.relative_to(documents).as_posix()] = document.read_bytes()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            # The same parts are the same bytes: no time of the clock, no owner.
            made.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def readme(text, frame, out):
    lines = "\n".join(re.findall(r"```csharp\n(.*?)```", Path(text).read_text(), re.DOTALL)).splitlines()
    usings = [line for line in lines if re.fullmatch(r"using [\w.]+;", line)]
    rest = [line for line in lines if line not in usings]
    made = Path(frame).read_text().replace("%USINGS%", "\n".join(usings)).replace("%BLOCKS%", "\n".join(rest))
    Path(out).write_text(made)


{"pack": pack, "readme": readme}[sys.argv[1]](*sys.argv[2:])
