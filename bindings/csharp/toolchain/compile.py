"""Compiles C# by Roslyn, as strictly as `dotnet build` would: every assembly of one list in one process.

    compile.py FOLDER-OF-THE-TOOLCHAIN LIST

LIST is JSON: objects with `out`, `sources` (files and folders), and, where they are wanted, `refs` (files), `exe`, `doc` (a file for the
comments, which makes missing ones errors), `prefix` (what paths in the program begin with, so that the same sources make the same bytes).
"""

import json
import sys
from pathlib import Path

toolchain, todo = Path(sys.argv[1]).resolve(), json.loads(Path(sys.argv[2]).read_text())
sys.path.insert(0, str(toolchain / "python"))
(toolchain / "compiler.json").write_text(json.dumps({"runtimeOptions": {
    "framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"},
    "configProperties": {"System.Globalization.Invariant": True, "System.GC.Concurrent": False},
}}))

from pythonnet import load  # noqa: E402

load("coreclr", runtime_config=str(toolchain / "compiler.json"), dotnet_root=str(toolchain / "dotnet"))

import clr  # noqa: E402

for name in ("Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"):
    clr.AddReference(str(toolchain / "roslyn" / f"{name}.dll"))

import System  # noqa: E402
from Microsoft.CodeAnalysis import DiagnosticSeverity, MetadataReference, SyntaxTree  # noqa: E402
from Microsoft.CodeAnalysis.CSharp import CSharpCommandLineParser, CSharpCompilation, CSharpSyntaxTree  # noqa: E402
from Microsoft.CodeAnalysis.Text import SourceText  # noqa: E402
from System.Collections.Generic import List  # noqa: E402
from System.IO import File  # noqa: E402
from System.Text import Encoding  # noqa: E402

framework = next((toolchain / "dotnet/shared/Microsoft.NETCore.App").iterdir())
OPTIONS = ["-nologo", "-noconfig", "-nostdlib+", "-deterministic+", "-optimize+", "-langversion:9.0", "-nullable:enable", "-warn:4", "-warnaserror+"]


def managed(file):
    try:
        System.Reflection.AssemblyName.GetAssemblyName(str(file))
        return True
    except System.BadImageFormatException:
        return False


SHARED = {str(file): MetadataReference.CreateFromFile(str(file)) for file in sorted(framework.glob("*.dll")) if managed(file)}


def compile(one):
    out = Path(one["out"]).resolve()
    files = [Path(source).resolve() for source in one["sources"]]
    files = [each for file in files for each in (sorted(file.rglob("*.cs")) if file.is_dir() else [file])]
    words = [*OPTIONS, "-target:" + ("exe" if one.get("exe") else "library"), f"-out:{out}"]
    if "doc" in one:
        words.append(f"-doc:{one['doc']}")
    parsed = CSharpCommandLineParser.Default.Parse(System.Array[System.String](words + list(map(str, files))), str(out.parent), None, None)
    options = parsed.CompilationOptions
    trees, refs = List[SyntaxTree](), List[MetadataReference]()
    root = str(Path(one.get("prefix", out.parent)).resolve())
    for file in files:
        shown = str(file).removeprefix(root).lstrip("/")
        stream = File.OpenRead(str(file))
        trees.Add(CSharpSyntaxTree.ParseText(SourceText.From(stream, Encoding.UTF8), parsed.ParseOptions, shown))
        stream.Dispose()
    for ref in SHARED.values():
        refs.Add(ref)
    for ref in one.get("refs", []):
        refs.Add(MetadataReference.CreateFromFile(str(Path(ref).resolve())))
    compilation = CSharpCompilation.Create(out.stem, trees, refs, options)
    out.parent.mkdir(parents=True, exist_ok=True)
    stream = File.Create(str(out))
    comments = File.Create(one["doc"]) if "doc" in one else None
    result = compilation.Emit(stream, None, comments)
    stream.Dispose()
    if comments:
        comments.Dispose()
    wrong = [each for each in result.Diagnostics if each.Severity in (DiagnosticSeverity.Error, DiagnosticSeverity.Warning)]
    for each in wrong[:60]:
        print(each.ToString(), file=sys.stderr)
    if not result.Success or wrong:
        out.unlink()
        return False
    if one.get("exe"):
        out.with_suffix(".runtimeconfig.json").write_text(json.dumps({"runtimeOptions": {
            "framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"},
            "rollForward": "Major",
            "configProperties": {"System.Globalization.Invariant": True, "System.GC.Concurrent": False},
        }}))
    return True


sys.exit(0 if all(compile(one) for one in todo) else 1)
