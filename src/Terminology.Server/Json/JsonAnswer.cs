using System.Net.Mime;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Terminology.Server.Json;

/// <summary>Writes a refusal as the transcoder writes those of the endpoints.</summary>
internal static class JsonAnswer
{
    /// <summary>The messages that details of a refusal may hold.</summary>
    public static readonly TypeRegistry Details = TypeRegistry.FromFiles(Google.Rpc.ErrorDetailsReflection.Descriptor);

    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true).WithTypeRegistry(Details));

    /// <summary>Writes it. Only refusals of requests come here, all of which are the status 400 of HTTP.</summary>
    public static Task WriteAsync(HttpResponse response, Google.Rpc.Status refusal)
    {
        response.StatusCode = StatusCodes.Status400BadRequest;
        response.ContentType = $"{MediaTypeNames.Application.Json}; charset=utf-8";
        return response.WriteAsync(Formatter.Format(refusal), response.HttpContext.RequestAborted);
    }
}
