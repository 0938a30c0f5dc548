using Terminology.Text;

namespace Terminology.Indexing.Concepts;

/// <summary>A form to index; its place in the list that is indexed is its number and its rank among equals.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Form">The folded form.</param>
/// <param name="IsFrench">Whether its words are French rather than English.</param>
internal readonly record struct IndexedForm(FormKind Kind, SearchForm Form, bool IsFrench);
