using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using Google.Protobuf.Reflection;
using Microsoft.AspNetCore.Grpc.JsonTranscoding;
using Terminology.Model;
using Terminology.Server.Refusals;
using Terminology.Server.Validation;

namespace Terminology.Server.Json;

/// <summary>Refuses a JSON request that does not have the form of its message, naming every field that is wrong.</summary>
/// <remarks>The transcoder itself stops at the first fault, names no field and passes over unknown ones. Runs behind routing.</remarks>
internal sealed class JsonRequestCheck(RequestDelegate next)
{
    /// <summary>Checks a request and hands it on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<GrpcJsonTranscodingMetadata>() is not { } call)
        {
            await next(context);
            return;
        }

        try
        {
            if (call.HttpRule.Body.Length > 0)
            {
                await CheckBodyAsync(context, BodyMessage(call), call.HttpRule.Body == "*" ? "" : call.HttpRule.Body);
            }

            QueryForm.Check(context.Request.Query, call.MethodDescriptor.InputType);
        }
        catch (TerminologyException refusal)
        {
            await JsonAnswer.WriteAsync(context.Response, RefusalStatus.From(refusal));
            return;
        }

        await next(context);
    }

    private static MessageDescriptor BodyMessage(GrpcJsonTranscodingMetadata call)
        => call.HttpRule.Body == "*" ? call.MethodDescriptor.InputType : call.MethodDescriptor.InputType.FindFieldByName(call.HttpRule.Body).MessageType;

    private static async Task CheckBodyAsync(HttpContext context, MessageDescriptor message, string path)
    {
        var request = context.Request;
        if (!request.HasJsonContentType()) throw new TerminologyException(ErrorCode.InvalidValue, "", "The content type of the request is not JSON; expected “application/json”.");
        if (request.GetTypedHeaders().ContentType?.Charset is { HasValue: true } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw new TerminologyException(ErrorCode.InvalidValue, "", "The character set of the request is not served; expected UTF-8.");
        }

        var body = await ReadAsync(request, context.RequestAborted);
        if (!Utf8.IsValid(body)) throw new TerminologyException(ErrorCode.InvalidText, "", "The body is not valid UTF-8.");
        try
        {
            using var json = JsonDocument.Parse(body);
            MessageForm.Check(json.RootElement, message, path);
        }
        catch (JsonException fault)
        {
            throw new TerminologyException(ErrorCode.InvalidValue, "", $"The body is not JSON: line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}.");
        }

        request.Body = new MemoryStream(body, writable: false);
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        while (true)
        {
            var read = await request.Body.ReadAsync(buffer.GetMemory(4096), cancellationToken);
            if (read == 0) return buffer.WrittenSpan.ToArray();

            buffer.Advance(read);
            if (buffer.WrittenCount > RequestLimits.MaxMemoryMessageBytes)
            {
                throw new TerminologyException(ErrorCode.TooLarge, "", $"The body is too large; expected at most {RequestLimits.MaxMemoryMessageBytes} bytes.");
            }
        }
    }
}
