using Terminology.Model;

namespace Terminology.Matching;

/// <summary>One difference between a query and a match.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Query">Where in the query's original text; an empty run at the place for an insertion.</param>
/// <param name="Source">Where in the match's original text; an empty run at the place for a deletion.</param>
/// <param name="Cost">Hundredths of a word, 0 to 100.</param>
public readonly record struct EditOperation(OperationKind Kind, TextSpan Query, TextSpan Source, int Cost);
