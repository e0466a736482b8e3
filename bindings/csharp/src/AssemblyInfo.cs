using System.Reflection;
using System.Runtime.CompilerServices;

[assembly: AssemblyTitle("kassa")]
[assembly: AssemblyVersion("0.1.0.0")]
[assembly: AssemblyFileVersion("0.1.0.0")]
[assembly: AssemblyInformationalVersion("0.1.0")]
[assembly: InternalsVisibleTo("Kassa.Tests")]
