using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using Saglig.Dokumenter;

namespace Saglig.Tests.Dokumenter;

/// <summary>A server with 150 MB of heap and not a byte more takes a thousand megabytes at once.</summary>
public sealed class UploadMemoryTests : IDisposable
{
    private const int HeapLimit = 0x9600000;
    private const int Uploads = 10;
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Ten_files_of_100_MB_at_once_fit_in_a_heap_of_150_MB()
    {
        using var server = StartServer();
        try
        {
            var address = await server.StandardOutput.ReadLineAsync();
            using var client = new HttpClient { BaseAddress = new Uri(address!) };
            Assert.Equal($"{HeapLimit}", await client.GetStringAsync("/heap"));

            var token = await client.GetStringAsync("/token");
            var answers = await Task.WhenAll(
                Enumerable.Range(0, Uploads).Select(i => Send(client, token, i))
            );

            Assert.All(answers, answer => Assert.Equal(answer.Expected, answer.Actual));
            Assert.Equal(Uploads, bench.Store.List().Count());
            Assert.False(server.HasExited);
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private Process StartServer()
    {
        var command = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "UploadHost.dll"), bench.Root]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        command.Environment["DOTNET_GCHeapHardLimit"] = $"0x{HeapLimit:x}";
        return Process.Start(command)!;
    }

    private static async Task<(string Expected, string Actual)> Send(
        HttpClient client,
        string token,
        int number
    )
    {
        var file = new LargeText(number);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { file, "fil", "stor.txt" },
            { new StringContent($"nr{number}"), "besked" },
        };
        using var answer = await client.PostAsync("/upload", form);
        return (
            $"nr{number} {LargeText.Size} {file.Hash}",
            await answer.Content.ReadAsStringAsync()
        );
    }

    /// <summary>Exactly 100 MB of text, made while it is sent; each number gives another text.</summary>
    private sealed class LargeText(int number) : HttpContent
    {
        public const long Size = 100L * 1024 * 1024;
        readonly byte[] block =
        [
            .. Enumerable.Range(0, 1024 * 1024).Select(i => (byte)('a' + ((i * 7) + number) % 26)),
        ];

        public DocumentHash Hash
        {
            get
            {
                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                for (var sent = 0L; sent < Size; sent += block.Length)
                {
                    hash.AppendData(block);
                }

                return DocumentHash.Of(hash.GetHashAndReset());
            }
        }

        protected override async Task SerializeToStreamAsync(
            Stream stream,
            TransportContext? context
        )
        {
            for (var sent = 0L; sent < Size; sent += block.Length)
            {
                await stream.WriteAsync(block);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Size;
            return true;
        }
    }
}
