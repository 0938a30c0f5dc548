namespace Terminology.Cli.Output;

/// <summary>A part of a match's source set against the segment that was looked up.</summary>
internal readonly record struct TextPart(PartKind Kind, string Text);

/// <summary>Where a part stands.</summary>
internal enum PartKind
{
    /// <summary>In both texts.</summary>
    Equal,

    /// <summary>Only in the segment looked up.</summary>
    Deleted,

    /// <summary>Only in the match.</summary>
    Inserted,
}
