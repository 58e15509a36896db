//! The result, for people.

use crate::measure::Row;

/// Prints the rows and a verdict, and gives the verdict.
pub(crate) fn print(rows: &[Row], limit: f64) -> bool {
    let head = ["call", "by hand, µs", "heron, µs", "ratio", "10 to 90 %", "allocations", "bytes"];
    let mut lines = vec![head.map(String::from)];
    lines.extend(rows.iter().map(|Row { name, hand, heron, ratio, spread }| {
        [
            name.clone(),
            format!("{:.1}", hand.time),
            format!("{:.1}", heron.time),
            format!("{ratio:.3}"),
            format!("{:.2} to {:.2}", spread.0, spread.1),
            format!("{} / {}", hand.allocations, heron.allocations),
            format!("{} / {}", hand.bytes, heron.bytes),
        ]
    }));
    let widths: [usize; 7] =
        std::array::from_fn(|column| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default());
    println!("CPU time and memory of one call; of two figures, the first is by hand.\n");
    for (number, line) in lines.iter().enumerate() {
        let cells = line.iter().zip(widths).enumerate().map(|(column, (cell, width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        println!("| {} |", cells.collect::<Vec<_>>().join(" | "));
        if number == 0 {
            let rules = widths.iter().enumerate().map(|(column, width)| match column {
                0 => "-".repeat(width + 2),
                _ => format!("{}:", "-".repeat(width + 1)),
            });
            println!("|{}|", rules.collect::<Vec<_>>().join("|"));
        }
    }
    let above: Vec<_> = rows.iter().filter(|row| row.ratio > limit).map(|row| row.name.as_str()).collect();
    if above.is_empty() {
        println!("\nEvery ratio is at most {limit:.2}.");
    } else {
        println!("\nAbove {limit:.2}: {}.", above.join("; "));
    }
    above.is_empty()
}
