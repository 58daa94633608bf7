// Days of the proleptic Gregorian calendar, as numbers since 1970-01-01. Date is not used: it takes
// the years 0 to 99 for those of the twentieth century, and knows time zones that a day does not have.

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const DAYS_OF_ERA = 146_097; // 400 years
const TO_1970 = 719_468; // from 0000-03-01

/** @typedef {{year: number, month: number, day: number}} Ymd */

/** @param {number} year @param {number} month 1…12 @param {number} day 1…31 */
export function dayNumber(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * DAYS_OF_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - TO_1970;
}

/** @param {number} number @returns {Ymd} */
export function ymd(number) {
  const z = Math.floor(number) + TO_1970;
  const era = Math.floor(z / DAYS_OF_ERA);
  const dayOfEra = z - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 is Monday. @param {number} number */
export function weekday(number) {
  return (((Math.floor(number) + 3) % 7) + 7) % 7;
}

/** @param {number} number */
export function weekdayName(number) {
  return WEEKDAYS[weekday(number)];
}

/** A year as people write it: 44 BC for −43. @param {number} year */
export function yearName(year) {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** ISO 8601. @param {number} number */
export function isoDay(number) {
  const { year, month, day } = ymd(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** @param {number} year */
export function isoYear(year) {
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** @param {number} number */
export function two(number) {
  return String(number).padStart(2, "0");
}

/** @param {string} iso @returns {number | null} */
export function dayOfIso(iso) {
  const found = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** 4 July 2017. @param {number} number */
export function dayName(number) {
  const { year, month, day } = ymd(number);
  return `${day} ${MONTHS[month - 1]} ${yearName(year)}`;
}

/** Tuesday 4 July 2017. @param {number} number */
export function longDayName(number) {
  return `${weekdayName(number)} ${dayName(number)}`;
}
