using Terminology.Model;
namespace Terminology.Formats;
#pragma warning disable CS1591
public static class DocumentPairs { public static IReadOnlyList<UnitContent> Read(string folder, out IReadOnlyList<Fault> faults) { faults = []; return []; } }
