namespace Terminology.Model;

/// <summary>A refusal: the caller asked for something that cannot be done, and is told why. Never thrown for a bug.</summary>
public sealed class TerminologyException : Exception
{
    /// <summary>Refuses because of one field.</summary>
    public TerminologyException(ErrorCode code, string field, string message)
        : this(code, [new Violation(field, message)])
    {
    }

    /// <summary>Refuses because of several fields; the first violation gives the message.</summary>
    /// <exception cref="ArgumentException"><paramref name="violations"/> is empty.</exception>
    public TerminologyException(ErrorCode code, IReadOnlyList<Violation> violations, Exception? innerException = null)
        : base(violations is [var first, ..] ? first.Message : throw new ArgumentException("A refusal needs a violation.", nameof(violations)), innerException)
    {
        Code = code;
        Violations = violations;
    }

    /// <summary>Why.</summary>
    public ErrorCode Code { get; }

    /// <summary>What is wrong, at least one.</summary>
    public IReadOnlyList<Violation> Violations { get; }
}
