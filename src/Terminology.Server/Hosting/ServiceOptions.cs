using System.ComponentModel.DataAnnotations;

namespace Terminology.Server.Hosting;

/// <summary>Options of the service, from the section <c>Terminology</c> of appsettings.json, the environment (<c>TERMINOLOGY_WEB_PORT</c>) and the command line (<c>--web-port</c>), the later ones first.</summary>
internal sealed class ServiceOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Terminology";

    /// <summary>Folder of the memories; created if it is not there. A relative path starts at the current directory. Default: <c>data</c>.</summary>
    [Required(ErrorMessage = "The data folder is empty; expected a path, as in “--data data”.")]
    public string Data { get; set; } = "data";

    /// <summary>Folder of the glossary. Default: the nearest folder <c>glossary</c> with a folder <c>concepts</c> in it, from the current directory upwards, else beside the program.</summary>
    public string Glossary { get; set; } = "";

    /// <summary>Port for pages, JSON, gRPC-Web and <c>/healthz</c> on HTTP/1.1; 0 is any free one. Default: 5080.</summary>
    [Range(0, 65535, ErrorMessage = "The web port is out of range; expected 0 (any free port) to 65535.")]
    public int WebPort { get; set; } = 5080;

    /// <summary>Port for gRPC on HTTP/2 without TLS; 0 is any free one. Default: 5081.</summary>
    [Range(0, 65535, ErrorMessage = "The gRPC port is out of range; expected 0 (any free port) to 65535.")]
    public int GrpcPort { get; set; } = 5081;

    /// <summary>IP address to listen on. Anyone who reaches it may read and write the memories. Default: 127.0.0.1, this machine only.</summary>
    [Required(ErrorMessage = "The address to listen on is empty; expected an IP address such as 127.0.0.1.")]
    public string Bind { get; set; } = "127.0.0.1";
}
