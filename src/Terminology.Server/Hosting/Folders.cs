namespace Terminology.Server.Hosting;

/// <summary>Where the service keeps and finds its files, as absolute paths.</summary>
/// <param name="Data">The data directory.</param>
/// <param name="Glossary">The glossary.</param>
internal sealed record Folders(string Data, string Glossary);
