using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Tests
{
    /// <summary>The moves of bindings/golden, repeated through this binding: the same requests, lines and views, byte for byte.</summary>
    internal sealed class GoldenTest
    {
        private readonly List<string> lines = new List<string>();
        private readonly Dictionary<string, Next.Call> calls = new Dictionary<string, Next.Call>();
        private Config config = null!;
        private Flow flow = null!;

        internal static string[] Files()
        {
            string folder = Environment.GetEnvironmentVariable("KASSA_GOLDEN") ?? throw new InvalidOperationException("KASSA_GOLDEN names no folder");
            return Directory.GetFiles(folder, "*.json").OrderBy(file => file, StringComparer.Ordinal).ToArray();
        }

        /// <summary>A configuration that needs nobody.</summary>
        internal static Config Config() => Kassa.Config.FromJson(Json.Parse(File.ReadAllText(Files()[0])).Text("config")!);

        [Test]
        internal void TheSameMovesLeadToTheSameBytes()
        {
            string[] files = Files();
            Claim.True(files.Length >= 6, "there are moves");
            int moves = 0;
            foreach (string file in files)
            {
                moves += new GoldenTest().Play(file);
            }
            Console.WriteLine($"{files.Length} scenarios, {moves} moves");
        }

        private int Play(string file)
        {
            JsonElement whole = Json.Parse(File.ReadAllText(file));
            config = Kassa.Config.FromJson(whole.Text("config")!);
            int moves = 0;
            foreach (JsonElement move in whole.GetProperty("moves").EnumerateArray())
            {
                try
                {
                    Play(move, new Now(move.Whole("unix_ms"), (ulong)move.Whole("mono_ms")));
                }
                catch (Exception fault)
                {
                    throw new Failure($"{Path.GetFileName(file)}, move {moves}: {fault}");
                }
                moves++;
            }
            flow.Dispose();
            config.Dispose();
            return moves;
        }

        private void Play(JsonElement move, Now now)
        {
            switch (move.Text("move"))
            {
                case "start":
                    flow = Flow.Start(config, move.Text("kind")!, move.Text("spec")!, now);
                    break;
                case "next":
                    Step(move.GetProperty("gives"), now);
                    break;
                case "saved":
                    flow.Saved(move.Whole("upto"));
                    break;
                case "reply":
                    var headers = move.GetProperty("headers").EnumerateArray().Select(pair => new Header(pair[0].GetString(), pair[1].GetString()));
                    flow.Reply(Call(move), (int)move.Whole("status"), headers, Encoding.UTF8.GetBytes(move.Text("body")!), now);
                    break;
                case "lost":
                    flow.Lost(Call(move), move.Text("stage") == "not_sent" ? LostStage.NotSent : LostStage.Unknown, now);
                    break;
                case "command":
                    flow.Command(move.Text("json")!, now);
                    break;
                case "event":
                    string id = move.Text("key_id")!;
                    using (var inbox = new Inbox("test", new Dictionary<string, string> { [id] = move.Text("key")! }))
                    using (Event came = inbox.Verify(Encoding.UTF8.GetBytes(move.Text("body")!), id, move.Text("signature")))
                    {
                        flow.Event(came, now);
                    }
                    break;
                case "load":
                    lines.AddRange(move.GetProperty("lines").EnumerateArray().Select(line => line.GetString()));
                    Resume(now, move.Whole("last"));
                    break;
                case "resume":
                    Claim.Equal(move.Whole("lines"), lines.Count);
                    Resume(now, move.Whole("last"));
                    break;
                case "view":
                    Claim.Equal(move.Text("gives"), flow.View(now).Json.GetRawText());
                    break;
                case "take":
                    Claim.Equal(move.Text("gives"), flow.Take(now)!.Document.GetRawText());
                    break;
                default:
                    throw new Failure("there is no move called " + move.Text("move"));
            }
        }

        private void Resume(Now now, long last)
        {
            flow?.Dispose();
            Resumed resumed = Flow.Resume(config, lines, now);
            Claim.Equal(last, resumed.Last);
            flow = resumed.Flow;
        }

        private Next.Call Call(JsonElement move) => calls[move.Whole("call") + "/" + move.Whole("attempt")];

        private void Step(JsonElement wanted, Now now)
        {
            Next step = flow.Next(now);
            if (step is Next.Call call)
            {
                calls[call.Number + "/" + call.Attempt] = call;
            }
            else if (step is Next.Save save)
            {
                lines.AddRange(save.Lines);
            }
            // The number of an operation stays within the library.
            var rest = wanted.EnumerateObject().Where(member => member.Name != "operation_number").OrderBy(member => member.Name, StringComparer.Ordinal);
            var told = Json.Parse(Json.Write(Told(step))).EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal);
            Claim.Equal(
                string.Join("\n", rest.Select(member => member.Name + " " + Json.Write(member.Value))),
                string.Join("\n", told.Select(member => member.Name + " " + Json.Write(member.Value))));
        }

        /// <summary>What came out, as the file has it.</summary>
        private static object Told(Next step) => step switch
        {
            Next.Save save => new { kind = "save", after = save.After, upto = save.Upto, lines = save.Lines },
            Next.Call call => new
            {
                kind = "call",
                call = call.Number,
                attempt = call.Attempt,
                operation = call.Operation,
                method = call.Method,
                url = call.Url,
                headers = call.Headers.Select(header => new[] { header.Name, header.Value }),
                auth = call.Auth,
                body = call.Body,
                connect_ms = call.ConnectMs,
                total_ms = call.TotalMs,
                redelivered = call.Redelivered,
            },
            Next.Show show => new { kind = "show", screen = show.Screen, screen_kind = show.Kind, url = show.Url, image_url = show.ImageUrl, expires_in_ms = show.ExpiresInMs },
            Next.Hide hide => new { kind = "hide", screen = hide.Screen },
            Next.Tell tell => new { kind = "tell", what = tell.What, detail = tell.Detail },
            Next.Wait wait => new { kind = "wait", ms = wait.Ms },
            Next.Done => new { kind = "done" },
            _ => new { kind = "idle" },
        };
    }
}
