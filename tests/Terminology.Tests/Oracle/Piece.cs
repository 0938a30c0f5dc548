namespace Terminology.Tests.Oracle;

/// <summary>A piece of a text: a word or mark, or the place of one of the recipe's numbers.</summary>
/// <param name="Text">Its text; ignored for the place of a number.</param>
/// <param name="Number">Which of the recipe's numbers; negative for a word or mark.</param>
internal readonly record struct Piece(string Text, int Number);
