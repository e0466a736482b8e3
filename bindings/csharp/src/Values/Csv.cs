#nullable enable
using System;
using System.Collections.Generic;
using System.Text;

namespace Kassa.Values
{
    /// <summary>Tables as RFC 4180 writes them.</summary>
    internal sealed class Csv
    {
        private static readonly char[] Ends = { ',', '\r', '\n' };

        private readonly string text;
        private int at;

        private Csv(string text) => this.text = text;

        private bool More => at < text.Length;

        /// <summary>The rows below the first, by the names in the first. A cell that is missing is left out.</summary>
        internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
        {
            var csv = new Csv(text.TrimStart('\uFEFF'));
            var rows = new List<IReadOnlyDictionary<string, string>>();
            List<string> names = csv.More ? csv.Line() : new List<string>();
            while (csv.More)
            {
                List<string> cells = csv.Line();
                var row = new Dictionary<string, string>();
                for (int column = 0; column < Math.Min(names.Count, cells.Count); column++)
                {
                    row[names[column]] = cells[column];
                }
                rows.Add(row);
            }
            return rows;
        }

        private bool Takes(char wanted)
        {
            bool found = More && text[at] == wanted;
            at += found ? 1 : 0;
            return found;
        }

        private List<string> Line()
        {
            var cells = new List<string>();
            do
            {
                cells.Add(Takes('"') ? Quoted() : Plain());
            }
            while (Takes(','));
            Takes('\r');
            Takes('\n');
            return cells;
        }

        private string Plain()
        {
            int end = text.IndexOfAny(Ends, at);
            string cell = end < 0 ? text.Substring(at) : text.Substring(at, end - at);
            at += cell.Length;
            return cell;
        }

        private string Quoted()
        {
            var cell = new StringBuilder();
            while (More)
            {
                char letter = text[at++];
                if (letter == '"' && !Takes('"'))
                {
                    // Whatever follows the closing quote belongs to the cell; nothing should.
                    return cell.Append(Plain()).ToString();
                }
                cell.Append(letter);
            }
            return cell.ToString();
        }
    }
}
