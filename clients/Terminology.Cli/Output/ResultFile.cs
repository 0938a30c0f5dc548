using System.Text;

namespace Terminology.Cli.Output;

/// <summary>Where a result goes: standard output, or a file that is there whole or not at all.</summary>
/// <param name="output">Standard output.</param>
/// <param name="path">The file; null for standard output.</param>
internal sealed class ResultFile(TextWriter output, string? path) : IAsyncDisposable
{
    private readonly StreamWriter? file = path is null ? null : new StreamWriter(Unfinished(path), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Takes the result.</summary>
    public TextWriter Writer => file ?? output;

    /// <summary>Puts the file in its place; one that was there before is replaced.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (file is null) return;

        await file.FlushAsync(cancellationToken);
        await file.DisposeAsync();
        File.Move(Unfinished(path!), path!, overwrite: true);
    }

    /// <summary>Removes what is not complete.</summary>
    public async ValueTask DisposeAsync()
    {
        if (file is null) return;

        await file.DisposeAsync();
        File.Delete(Unfinished(path!));
    }

    private static string Unfinished(string path) => path + ".part";
}
