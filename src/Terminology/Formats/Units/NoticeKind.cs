namespace Terminology.Formats.Units;

/// <summary>What became of something that a reader or writer could not take as it was.</summary>
public enum NoticeKind
{
    /// <summary>The unit is there, but something of it was altered or left out.</summary>
    Changed = 1,

    /// <summary>This unit, or this variant of it, is not there.</summary>
    Refused = 2,
}
