namespace Terminology.Model;

/// <summary>A translation unit as the store holds it.</summary>
/// <param name="Id">Its id, a UUID made by the client or by the store.</param>
/// <param name="Sequence">Number of the change that last touched it; rises over all changes of its store.</param>
/// <param name="Content">What it says.</param>
/// <param name="Created">When it was created, to the millisecond.</param>
/// <param name="Changed">When it was last changed, to the millisecond.</param>
public sealed record TranslationUnit(Guid Id, long Sequence, UnitContent Content, DateTimeOffset Created, DateTimeOffset Changed);
