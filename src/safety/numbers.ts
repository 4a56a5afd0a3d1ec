import { idnr } from '@navikt/fnrvalidator';

/** Weights of the two check digits of a Norwegian identity number, and of that of an account (modulus 11). */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11;
}

/**
 * Eleven digits that are a birth number, D-number or synthetic number: a day of the calendar and
 * both check digits right, by the rules of today and of 2032. The library does not know test
 * numbers with 65 added to the month.
 */
export function isNationalId(digits: string): boolean {
  return idnr(digits).status === 'valid' || isTestNumber(digits);
}

function isTestNumber(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) - 65;
  if (digits.length !== 11 || day < 1 || day > 31 || month < 1 || month > 12) return false;
  return checkDigit(digits, firstWeights) === Number(digits[9]) && checkDigit(digits, secondWeights) === Number(digits[10]);
}

/** Eleven digits whose last is the right check digit of an account. */
export function isBankAccount(digits: string): boolean {
  return digits.length === 11 && checkDigit(digits, secondWeights) === Number(digits[10]);
}

/** An international account number, without spaces: its remainder by 97 is 1. */
export function isIban(written: string): boolean {
  const moved = written.slice(4) + written.slice(0, 4);
  let rest = 0;
  for (const sign of moved) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

/** The immigration service's number of a person: twelve digits that begin with a year. */
export function isDufNumber(digits: string): boolean {
  return digits.length === 12 && /^(?:19[89]\d|20[0-4]\d)/u.test(digits);
}

/** Numbers that belong to the public: taking them out would take help away. A test holds them against the contacts. */
const publicNumbers = new Set([
  '22331160', '22400040', '23950000', '47809050', '81555201', '80033321', '80057000', '81533300', '23157300', '73199700', '22034830',
]);

export function isPublicNumber(digits: string): boolean {
  return publicNumbers.has(withoutNorway(digits));
}

const withoutNorway = (digits: string): string => digits.replace(/^(?:00)?47(?=\d{8}$)/u, '');

interface Written {
  readonly digits: string;
  readonly shape: string;
  readonly between: readonly string[];
  readonly international: boolean;
}

/** Beginnings of Norwegian numbers in use; those that years and dates begin with are not among them. */
const norwegian = /^(?:[49]\d|2[1-4]|3[1-8]|5[1-8]|6[1-79]|7\d|8[01])\d{6}$/u;

/** A Norwegian number in its usual groups, all parted in the same way: "22.00-23.30" is a time. */
export function isNorwegianPhone({ digits, shape, between }: Written): boolean {
  const usual = ['8', '3-2-3', '2-2-2-2', '2-8', '10', '2-3-2-3', '2-2-2-2-2'].includes(shape) || (shape === '4-4' && /^[49]/u.test(digits));
  return usual && new Set(between).size <= 1 && norwegian.test(withoutNorway(digits));
}

/**
 * A number with + or 00 and a country, or one as people write it at home: with a 0 before the area,
 * or, in Russia, an 8. Dots and short first groups are left to dates.
 */
export function isForeignPhone({ digits, shape, between, international }: Written): boolean {
  if (international) {
    const national = digits.replace(/^00/u, '');
    if (national.startsWith('47')) return national.length === 10;
    return /^[1-9]/u.test(national) && national.length >= 8 && national.length <= longestPhone;
  }
  if (between.some((gap) => gap.includes('.'))) return false;
  if (/^89\d{9}$/u.test(digits)) return shape === '11' || /^1-3-3-(?:2-2|4)$|^4-3-2-2$/u.test(shape);
  if (isMistypedId(digits, shape)) return false;
  return /^0[1-9]\d{7,9}$/u.test(digits) && /^(?:\d\d|[3-9])(?:-|$)|^2-2-2-2-2$/u.test(shape);
}

/** Digits of the longest number with its country. */
const longestPhone = 15;

/** Eleven digits that begin with a day and a month are rather an identity number with a slip, which says nothing. */
function isMistypedId(digits: string, shape: string): boolean {
  return (shape === '11' || shape === '6-5') && /^[0-7]\d(?:[048][1-9]|[159][0-2]|6[6-9]|7[0-7])/u.test(digits);
}

/** What follows a word such as "phone": any number of seven to twelve digits that is no date and no sum in thousands. */
export function isPhoneSaid({ digits, shape, between }: Written): boolean {
  if (digits.length < 7 || digits.length > 12 || /^(?:2-2-4|4-2-2)$/u.test(shape) || /^(?:(?:19|20)\d\d){2}$/u.test(digits) || isMistypedId(digits, shape)) return false;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(digits)) return false;
  return new Set(between).size <= 1 || !between.some((gap) => gap.includes('.'));
}
