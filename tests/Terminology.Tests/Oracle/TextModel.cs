namespace Terminology.Tests.Oracle;

/// <summary>A text in both languages with places for the same numbers.</summary>
/// <param name="English">Its pieces in English.</param>
/// <param name="French">Its pieces in French.</param>
internal sealed record TextModel(Piece[] English, Piece[] French);
