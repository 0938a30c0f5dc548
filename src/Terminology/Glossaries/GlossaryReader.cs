using System.Collections.Concurrent;
using Terminology.Glossaries.Linting;
using Terminology.Glossaries.Reading;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries;

/// <summary>Reads a glossary folder: <c>concepts/**.md</c> (or, without such a folder, the folder itself), <c>codes/*.md</c> and <c>tree.md</c>.</summary>
public static class GlossaryReader
{
    private static readonly GlossaryReading Unlisted = new(null, [new Fault(".", 1, 1, "The glossary folder does not exist or cannot be listed; name a folder that holds concepts/.")]);

    /// <summary>Reads a folder and holds it to the rules of the format. Never throws for what the files hold: that gives faults.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The glossary, or all faults of all files by path, line and column. A folder without concepts is an empty glossary.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static GlossaryReading Read(string folder, CancellationToken cancellation = default) => Read(folder, documents: null, cancellation);

    /// <summary>Reads a folder as <see cref="Read(string, CancellationToken)"/> does and holds it to the rules of good writing besides, with <c>documents/*.md</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The glossary, or all faults of all files by path, line and column. What has no faults here has none for <see cref="Read(string, CancellationToken)"/>.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static GlossaryReading Lint(string folder, CancellationToken cancellation = default)
    {
        try
        {
            return Read(folder, new DocumentFolder(Path.Combine(folder, "documents"), prefix: "documents/"), cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unlisted;
        }
    }

    private static GlossaryReading Read(string folder, DocumentFolder? documents, CancellationToken cancellation)
    {
        GlossaryFolder files;
        try
        {
            files = GlossaryFolder.List(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unlisted;
        }

        var sources = ReadFiles(files, cancellation);
        var concepts = Parse(sources, files.Concepts, ConceptFileReader.Read, cancellation);
        var codeLists = Parse(sources, files.CodeLists, CodeListReader.Read, cancellation);
        var tree = files.Tree is null ? null : TreeReader.Read(sources[files.Tree]);
        var unreadable = files.Concepts.Except(concepts.Select(concept => concept.Source.Path), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var glossary = new GlossarySources(concepts, codeLists, tree, unreadable) { Documents = documents is null ? [] : [.. documents.Pairs] };
        Linter.CheckForService(glossary, cancellation);
        if (documents is not null) Linter.CheckWriting(glossary, cancellation);

        var faults = files.All.SelectMany(path => sources[path].Faults)
            .Concat(documents?.Untranslated ?? [])
            .Concat(glossary.Documents.SelectMany(pair => pair.French.Source.Faults.Concat(pair.English.Source.Faults)))
            .ToList();
        if (faults.Count > 0) return new GlossaryReading(null, InOrder(faults));
        return new GlossaryReading(
            new Glossary(
                concepts.AsParallel().WithCancellation(cancellation).Select(concept => concept.ToConcept()),
                tree?.Fields ?? [],
                codeLists.Select(list => list.List),
                ContentHash.Of(sources.Values)),
            []);
    }

    private static ConcurrentDictionary<string, SourceFile> ReadFiles(GlossaryFolder files, CancellationToken cancellation)
    {
        var sources = new ConcurrentDictionary<string, SourceFile>(StringComparer.Ordinal);
        Parallel.ForEach(files.All, Options(cancellation), path => sources[path] = SourceReader.Read(files.FullPath(path), path));
        return sources;
    }

    private static List<T> Parse<T>(ConcurrentDictionary<string, SourceFile> sources, IReadOnlyList<string> paths, Func<SourceFile, T?> read, CancellationToken cancellation)
        where T : class
    {
        var parsed = new T?[paths.Count];
        Parallel.For(0, paths.Count, Options(cancellation), i => parsed[i] = read(sources[paths[i]]));
        return [.. parsed.OfType<T>()];
    }

    private static ParallelOptions Options(CancellationToken cancellation)
        => new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static List<Fault> InOrder(IEnumerable<Fault> faults)
        => [.. faults.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)];
}
