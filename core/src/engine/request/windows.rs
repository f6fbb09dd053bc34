//! Weekly windows in a time zone of the tz database.

use gatepass_wire::gatepass::v1::WeeklyWindow;

use crate::model::Timestamp;

/// The minutes of a day.
const DAY: u32 = 24 * 60;

/// What is wrong with a window: the field, and what would be right.
pub fn check_window(window: &WeeklyWindow) -> Result<(), (&'static str, String)> {
    if window.days.is_empty() {
        return Err(("days", "must name at least one day: 1 is Monday, 7 Sunday".to_owned()));
    }
    if let Some(day) = window.days.iter().find(|day| !(1..=7).contains(*day)) {
        return Err(("days", format!("holds {day}; a day is 1 (Monday) to 7 (Sunday)")));
    }
    for (name, minute) in [("start_minute", window.start_minute), ("end_minute", window.end_minute)] {
        if minute > DAY {
            return Err((name, format!("is {minute}; a day has {DAY} minutes")));
        }
    }
    if window.start_minute == window.end_minute {
        return Err(("end_minute", "is `start_minute`: the window is never open".to_owned()));
    }
    match jiff::tz::TimeZone::get(&window.time_zone) {
        Ok(_) if !window.time_zone.is_empty() => Ok(()),
        _ => Err((
            "time_zone",
            format!("is `{}`; give a name of the tz database such as `Europe/Berlin`", window.time_zone),
        )),
    }
}

/// Whether a window is open at an instant, by the clocks on the walls of its zone. A zone that is not known has no open
/// window.
pub fn in_window(window: &WeeklyWindow, at: Timestamp) -> bool {
    let Ok(zone) = jiff::tz::TimeZone::get(&window.time_zone) else { return false };
    let Ok(instant) = jiff::Timestamp::from_nanosecond(i128::from(at.0)) else { return false };
    let local = instant.to_zoned(zone);
    let minute = local.hour() as u32 * 60 + local.minute() as u32;
    let today = local.weekday().to_monday_one_offset() as u32;
    let yesterday = if today == 1 { 7 } else { today - 1 };
    let (start, end) = (window.start_minute, window.end_minute);
    if start < end {
        return window.days.contains(&today) && (start..end).contains(&minute);
    }
    (window.days.contains(&today) && minute >= start) || (window.days.contains(&yesterday) && minute < end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().expect("an instant").as_nanosecond() as i64)
    }

    fn window(days: &[u32], start: u32, end: u32, zone: &str) -> WeeklyWindow {
        WeeklyWindow { days: days.to_vec(), start_minute: start, end_minute: end, time_zone: zone.to_owned() }
    }

    #[test]
    fn a_window_is_open_by_the_clocks_of_its_zone() {
        let office = window(&[1, 2, 3, 4, 5], 9 * 60, 17 * 60, "Europe/Berlin");
        // 2026-03-27 is a Friday in winter time, the 30th a Monday in summer time.
        for (instant, open) in [
            ("2026-03-27T07:59:59Z", false),
            ("2026-03-27T08:00:00Z", true),
            ("2026-03-27T15:59:59Z", true),
            ("2026-03-27T16:00:00Z", false),
            ("2026-03-28T10:00:00Z", false),
            ("2026-03-30T06:59:59Z", false),
            ("2026-03-30T07:00:00Z", true),
        ] {
            assert_eq!(in_window(&office, at(instant)), open, "{instant}");
        }
    }

    #[test]
    fn a_window_over_midnight_belongs_to_the_day_it_begins_on() {
        let night = window(&[7], 22 * 60, 6 * 60, "UTC");
        for (instant, open) in [
            ("2026-03-01T21:59:00Z", false),
            ("2026-03-01T22:00:00Z", true),
            ("2026-03-02T05:59:00Z", true),
            ("2026-03-02T06:00:00Z", false),
            ("2026-03-02T22:30:00Z", false),
            ("2026-03-01T05:00:00Z", false),
        ] {
            assert_eq!(in_window(&night, at(instant)), open, "{instant}");
        }
    }

    #[test]
    fn what_is_no_window_is_named() {
        for (window, field) in [
            (window(&[], 0, 60, "UTC"), "days"),
            (window(&[8], 0, 60, "UTC"), "days"),
            (window(&[1], 1441, 60, "UTC"), "start_minute"),
            (window(&[1], 60, 60, "UTC"), "end_minute"),
            (window(&[1], 0, 60, "Middle/Earth"), "time_zone"),
            (window(&[1], 0, 60, ""), "time_zone"),
        ] {
            assert_eq!(check_window(&window).map_err(|(field, _)| field), Err(field), "{window:?}");
        }
        assert_eq!(check_window(&window(&[1, 7], 0, 1440, "America/New_York")), Ok(()));
    }
}
