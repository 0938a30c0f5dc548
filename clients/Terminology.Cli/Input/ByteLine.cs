namespace Terminology.Cli.Input;

/// <summary>A line as it stands in a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line end; valid until the next line is asked for. Empty if it is too long.</param>
/// <param name="IsTooLong">Whether it is longer than the reader takes.</param>
internal readonly record struct ByteLine(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);
