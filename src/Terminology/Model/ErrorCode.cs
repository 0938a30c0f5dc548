namespace Terminology.Model;

/// <summary>Why something is refused; the closed list that the contract's <c>ErrorCode</c> mirrors. It never says which field: <see cref="Violation"/> does.</summary>
public enum ErrorCode
{
    /// <summary>A text is empty or holds characters that no document holds.</summary>
    InvalidText,

    /// <summary>Not a BCP 47 language tag, or a language that is not served here.</summary>
    InvalidLanguage,

    /// <summary>A value outside its range or form.</summary>
    InvalidValue,

    /// <summary>A text or list longer than its limit.</summary>
    TooLarge,

    /// <summary>What is named does not exist.</summary>
    NotFound,

    /// <summary>What would be created exists.</summary>
    AlreadyExists,

    /// <summary>A file or folder cannot be read as what it should be.</summary>
    FaultyFile,

    /// <summary>Too much at once; waiting helps.</summary>
    Busy,

    /// <summary>The store cannot write or read at the moment; waiting may help.</summary>
    StoreUnavailable,

    /// <summary>A stored row does not match its checksum and is not served.</summary>
    Damaged,
}
