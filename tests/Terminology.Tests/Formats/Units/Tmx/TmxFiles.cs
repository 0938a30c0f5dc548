using System.Globalization;
using System.Text;
using Terminology.Formats.Units;
using Terminology.Model;

namespace Terminology.Tests.Formats.Units.Tmx;

/// <summary>The TMX files of the tests, and what was read as text.</summary>
internal static class TmxFiles
{
    /// <summary>Where the files are.</summary>
    public static readonly string Folder = Path.Combine(SolutionFolder(), "tests", "Terminology.Tests", "Formats", "Units", "Tmx", "Files");

    /// <summary>Whatever a file holds.</summary>
    public static readonly ReadingOptions Everything = new(null, null);

    /// <summary>Reads a file with its notices; the fault that ended the reading, if any.</summary>
    public static (List<FileUnit> Units, List<Notice> Notices, TerminologyException? Fault) Read(Stream stream, ReadingOptions? options = null)
    {
        var units = new List<FileUnit>();
        var notices = new List<Notice>();
        try
        {
            foreach (var unit in TmxReader.Read(stream, options ?? Everything, notices.Add, TestContext.Current.CancellationToken)) units.Add(unit);
            return (units, notices, null);
        }
        catch (TerminologyException fault)
        {
            return (units, notices, fault);
        }
    }

    /// <summary>Reads a file from its text.</summary>
    public static (List<FileUnit> Units, List<Notice> Notices, TerminologyException? Fault) Read(string text, ReadingOptions? options = null)
        => Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), options);

    /// <summary>Writes units.</summary>
    public static byte[] Write(IEnumerable<FileUnit> units, WritingOptions? options = null, Action<Notice>? notify = null)
    {
        using var stream = new MemoryStream();
        TmxWriter.Write(stream, units, options ?? new WritingOptions(LanguageTag.French, LanguageTag.English), notify ?? (notice => Assert.Fail(notice.ToString())), TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    /// <summary>What was read, a paragraph a unit.</summary>
    public static string Describe(List<FileUnit> units, List<Notice> notices, TerminologyException? fault)
    {
        var text = new StringBuilder();
        foreach (var unit in units) Describe(unit, text);
        foreach (var notice in notices)
            text.Append(CultureInfo.InvariantCulture, $"! {notice.Place.Unit} {notice.Place.Line}:{notice.Place.Column} {notice.Place.Id} {notice.Kind} {notice.Code}: {notice.Message}\n");
        if (fault is not null) text.Append(CultureInfo.InvariantCulture, $"!! {fault.Code} {fault.Message}\n");
        return text.ToString();
    }

    /// <summary>A segment with its tags in it.</summary>
    public static string Shown(Segment segment)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var tag in segment.Tags)
        {
            text.Append(segment.Text, at, tag.Position - at);
            at = tag.Position;
            text.Append(CultureInfo.InvariantCulture, $"⟦{(tag.Kind switch { InlineTagKind.Open => "+", InlineTagKind.Close => "-", _ => "" })}{tag.Id}|{tag.Native}⟧");
        }

        return text.Append(segment.Text, at, segment.Text.Length - at).Replace("\r", "␍").Replace("\n", "␊").Replace("\t", "␉").ToString();
    }

    private static void Describe(FileUnit unit, StringBuilder text)
    {
        var content = unit.Content;
        text.Append(CultureInfo.InvariantCulture, $"{unit.Place.Unit} {unit.Place.Line}:{unit.Place.Column} {unit.Place.Id}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {content.SourceLanguage}: {Shown(content.SourceSegment)}\n  {content.TargetLanguage}: {Shown(content.TargetSegment)}\n");
        Line("created", unit.Created?.ToString("u", CultureInfo.InvariantCulture));
        Line("changed", unit.Changed?.ToString("u", CultureInfo.InvariantCulture));
        Line("author", content.Author);
        Line("document", content.Document);
        Line("status", content.Status == UnitStatus.Reviewed ? "" : content.Status.ToString());
        Line("origin", content.Origin == UnitOrigin.Translator ? "" : content.Origin.ToString());
        Line("previous", Shown(content.Context.Previous));
        Line("next", Shown(content.Context.Next));
        Line("key", content.Context.Key);
        Line("superseded", content.Superseded ? "yes" : "");
        Line("valid", content.ValidFrom is null && content.ValidUntil is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{content.ValidFrom:yyyy-MM-dd}–{content.ValidUntil:yyyy-MM-dd}"));
        Line("edition", content.Edition);
        foreach (var note in content.Notes) Line("note", note);
        foreach (var property in content.Properties) text.Append(CultureInfo.InvariantCulture, $"  [{property.Name}] {property.Value}\n");

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
        }
    }

    private static string Shown(Neighbour neighbour) => neighbour.Kind switch { NeighbourKind.Segment => neighbour.Text, NeighbourKind.Boundary => "(none)", _ => "" };

    private static string SolutionFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Terminology.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Terminology.sln was not found above the tests.");
    }
}
