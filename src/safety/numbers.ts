/** Weights of the two check digits of a Norwegian identity number (modulus 11). */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** Weights of the check digit of a bank account number (modulus 11). */
const accountWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11;
}

/** Eleven digits that are a birth number or D-number: a possible date and both check digits right. */
export function isNationalId(digits: string): boolean {
  if (digits.length !== 11) return false;
  const day = Number(digits.slice(0, 2)) % 40;
  // 40 and 80 are added to the month in test numbers, and will be in real ones from 2032.
  const month = Number(digits.slice(2, 4)) % 40;
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return checkDigit(digits, firstWeights) === Number(digits[9]) && checkDigit(digits, secondWeights) === Number(digits[10]);
}

/** Eleven digits whose last is the right check digit of an account. */
export function isBankAccount(digits: string): boolean {
  return digits.length === 11 && checkDigit(digits, accountWeights) === Number(digits[10]);
}

/** The immigration service's number of a person: twelve digits that begin with a year. */
export function isDufNumber(digits: string): boolean {
  return digits.length === 12 && /^(19[89]\d|20[0-4]\d)/u.test(digits);
}

/** Numbers that belong to the public: taking them out would take help away. */
const publicNumbers = new Set(['22331160', '22400040', '23950000', '47809050', '81555201', '80033321', '22331160', '80057000', '81533300']);

/**
 * A Norwegian number of eight digits in the usual groups, or an international one. Eight digits in
 * a row that could be a date, and groups of three (an amount), are no phone numbers.
 */
export function isPhone(written: string, digits: string): boolean {
  const international = /^(?:\+|00)/u.test(written);
  const national = digits.replace(/^(?:00)?47(?=\d{8}$)/u, '');
  if (publicNumbers.has(national)) return false;
  if (international) return digits.length >= 9 && digits.length <= 15;
  if (national.length !== 8 || !/^[2-9]/u.test(national)) return false;
  const groups = written.trim().split(/[ .\u00A0-]/u).map((group) => group.length).join('-');
  return ['8', '3-2-3', '2-2-2-2', '2-8', '2-3-2-3', '2-2-2-2-2', '4-4'].includes(groups) && !isDate(written);
}

function isDate(written: string): boolean {
  return /^(?:19|20)\d\d[-. ]?(?:0[1-9]|1[0-2])[-. ]?(?:0[1-9]|[12]\d|3[01])$/u.test(written);
}
