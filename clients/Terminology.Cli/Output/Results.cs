using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Output;

/// <summary>Where results go, in the form asked for.</summary>
internal sealed class Results(Terminal terminal, OutputFormat format)
{
    /// <summary>The form asked for.</summary>
    public OutputFormat Format => format;

    /// <summary>Whether the results are for people.</summary>
    public bool AreText => format == OutputFormat.Text;

    /// <summary>Writes one object: indented for <c>json</c>, on one line for <c>ndjson</c>.</summary>
    public void Write<T>(T value, Func<CliJson, JsonTypeInfo<T>> type) => WriteTo(terminal.Output, value, type);

    /// <summary>Writes one object, as <see cref="Write{T}"/> does, somewhere else than to standard output.</summary>
    public void WriteTo<T>(TextWriter output, T value, Func<CliJson, JsonTypeInfo<T>> type)
    {
        var json = format == OutputFormat.Json ? CliJson.Indented : CliJson.OneLine;
        output.WriteLine(JsonSerializer.Serialize(value, type(json)));
    }

    /// <summary>Writes what holds a list: the whole for <c>json</c>, each element on its own line for <c>ndjson</c>.</summary>
    public void Write<TWhole, TElement>(
        TWhole whole, Func<CliJson, JsonTypeInfo<TWhole>> wholeType, IEnumerable<TElement> elements, Func<CliJson, JsonTypeInfo<TElement>> elementType)
    {
        if (format == OutputFormat.Json)
        {
            Write(whole, wholeType);
            return;
        }

        foreach (var element in elements) Write(element, elementType);
    }

    /// <summary>Returns a page for people on standard output.</summary>
    public Page Page() => new(terminal.Output, terminal.Colour, terminal.Width);

    /// <summary>Writes a message on standard error, if the results are for people.</summary>
    public void Say(string message)
    {
        if (AreText) terminal.Error.WriteLine(message);
    }

    /// <summary>Hands what has been written to whoever reads it.</summary>
    public Task FlushAsync(CancellationToken cancellationToken) => terminal.Output.FlushAsync(cancellationToken);
}
