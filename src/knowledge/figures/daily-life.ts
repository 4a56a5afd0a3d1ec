import { dated, type IsoDate } from '../../rules/dated.ts';
import { acts, section, type Page, type SectionRef } from '../../rules/sources.ts';
import { basicAmount } from '../../rules/values.ts';
import type { Figure, FigureUnit } from './figure.ts';

/** First day for which texts may name these figures; a text says itself from when a rule holds. */
const toldFrom: IsoDate = '2021-01-01';
const checkedOn: IsoDate = '2026-11-24';
const seenBefore: IsoDate = '2026-11-21';

function fromLaw(id: string, unit: FigureUnit, value: number | string, source: SectionRef): Figure {
  return { unit, series: dated({ id, versions: [{ from: toldFrom, value, source }], readThrough: acts[source.act].readThrough }) };
}

function fromPage(id: string, unit: FigureUnit, value: number | string, source: Page): Figure {
  return { unit, series: dated({ id, versions: [{ from: toldFrom, value, source }], readThrough: source.checkedOn }) };
}

/** An amount given as a multiple of the basic amount, in whole kroner. */
function basicAmounts(count: number): Figure {
  return { unit: 'kroner', series: basicAmount, pick: (kroner: number) => Math.round(kroner * count) };
}

/** § 35 second paragraph; in force from 2024-07-01. */
const qualificationBasicAmounts = 2.041;
const monthsPerYear = 12;

const childBenefitStart = section('childBenefitAct', '4', 1);
const cashBenefit = section('cashBenefitAct', '2', 1);
const schoolRight = section('educationAct', '2-1');
const dental = section('dentalCareAct', '1-3', 1);
const employmentContract = section('workingEnvironmentAct', '14-5', 2);
const transitional = section('nationalInsuranceAct', '15-5');

const refugeeHealthPage: Page = {
  title: 'Helsehjelp for asylsøkere og flyktninger i Norge (Helsenorge)',
  url: 'https://www.helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere/', checkedOn,
};
const refugeePaymentPage: Page = {
  title: 'Rett til helsehjelp for flyktninger og asylsøkere (Helsenorge)',
  url: 'https://helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere', checkedOn,
};
const taxCardPage: Page = {
  title: 'Slik søker du om skattekort når du er utenlandsk arbeidstaker (Skatteetaten)',
  url: 'https://www.skatteetaten.no/person/skatt/skattekort/jeg-er-utenlandsk-arbeidstaker/veiviser---slik-soker-du-om-skattekort-for-utenlandsk-arbeidstaker/',
  checkedOn,
};
const jobSeekerPage: Page = { title: 'Register as a jobseeker (Nav)', url: 'https://nav.no/registrer-arbeidssoker/en', checkedOn };
const qualificationPage: Page = {
  title: 'The Qualification Programme (Nav)', url: 'https://www.nav.no/kvalifiseringsprogrammet/en', checkedOn: seenBefore,
};
const ukrainianLicencePage: Page = {
  title: 'Ukrainske flyktninger får utvidet rett til å kjøre bil i Norge (regjeringen.no)',
  url: 'https://www.regjeringen.no/no/aktuelt/ukrainske-flyktninger-far-utvidet-rett-til-a-kjore-bil-i-norge/id2960632/', checkedOn,
};

/** Figures of daily life: benefits, children, health, home, papers and work. Amounts that no source of 2026 gave are left out. */
export const dailyLifeFigures = {
  /** Below this age conditions of activity must be set. */
  socialAssistanceYoungAge: fromLaw('socialAssistance.youngAge', 'age', 30, section('socialServicesAct', '20 a', 1)),

  qualificationMinAge: fromLaw('qualificationProgramme.minAge', 'age', 18, section('socialServicesAct', '29', 1)),
  qualificationMaxAge: fromLaw('qualificationProgramme.maxAge', 'age', 67, section('socialServicesAct', '29', 1)),
  qualificationLength: fromLaw('qualificationProgramme.length', 'years', 2, section('socialServicesAct', '32', 1)),
  qualificationExtension: fromLaw('qualificationProgramme.extension', 'years', 1, section('socialServicesAct', '32', 1)),
  qualificationStart: fromLaw('qualificationProgramme.start', 'months', 6, section('socialServicesAct', '31')),
  qualificationHours: fromPage('qualificationProgramme.hours', 'hoursPerWeek', 37.5, qualificationPage),
  qualificationBenefitYear: basicAmounts(qualificationBasicAmounts),
  qualificationBenefitMonth: basicAmounts(qualificationBasicAmounts / monthsPerYear),
  qualificationYoungAge: fromLaw('qualificationProgramme.youngAge', 'age', 25, section('socialServicesAct', '35', 2)),
  qualificationYoungShare: fromLaw('qualificationProgramme.youngShare', 'share', 2 / 3, section('socialServicesAct', '35', 2)),
  /** Days of benefit a year. */
  qualificationDays: fromLaw('qualificationProgramme.days', 'days', 260, section('socialServicesAct', '35', 3)),

  childBenefitAge: fromLaw('childBenefit.age', 'age', 18, section('childBenefitAct', '2', 1)),
  /** The child must be going to stay longer than this. */
  childBenefitStay: fromLaw('childBenefit.stay', 'months', 12, childBenefitStart),
  childBenefitBackPay: fromLaw('childBenefit.backPay', 'months', 3, section('childBenefitAct', '11', 2)),
  childBenefitReport: fromLaw('childBenefit.report', 'days', 14, section('childBenefitAct', '17', 1)),
  childBenefitAppeal: fromLaw('childBenefit.appeal', 'weeks', 6, section('childBenefitAct', '15', 2)),
  /** A child above this age when the right begins must be applied for. */
  childBenefitApplyFromAge: fromLaw('childBenefit.applyFromAge', 'months', 6, section('childBenefitAct', '14', 2)),
  /** First day of the rule on permits for collective protection. */
  childBenefitCollectiveFrom: fromLaw('childBenefit.collectiveFrom', 'date', '2024-07-01', section('childBenefitAct', '4', 5)),
  cashBenefitFromAge: fromLaw('cashBenefit.fromAge', 'months', 12, cashBenefit),
  cashBenefitToAge: fromLaw('cashBenefit.toAge', 'months', 20, cashBenefit),
  cashBenefitMembership: fromLaw('cashBenefit.membership', 'years', 5, section('cashBenefitAct', '3')),

  /** First day of the changes by LOV-2025-06-20-100, among others in §§ 17 and 20. */
  kindergartenChangeFrom: fromLaw('kindergarten.changeFrom', 'date', '2026-08-01', section('kindergartenAct', '20')),

  schoolStartAge: fromLaw('school.startAge', 'age', 6, schoolRight),
  /** The child must be going to stay longer than this for the right to schooling. */
  schoolStay: fromLaw('school.stay', 'months', 3, schoolRight),
  schoolDeadline: fromLaw('school.deadline', 'months', 3, schoolRight),
  schoolDutyAfter: fromLaw('school.dutyAfter', 'months', 3, section('educationAct', '2-2', 2)),
  introductoryClass: fromLaw('school.introductoryClass', 'years', 2, section('educationAct', '3-7', 2)),
  /** Last day of the special rules on displaced children from Ukraine, as last prolonged. */
  schoolUkraineTo: fromLaw('school.ukraineTo', 'date', '2028-06-30', schoolRight),

  gpChanges: fromLaw('generalPractitioner.changes', 'count', 2, section('patientRightsAct', '2-1 c', 2)),
  tuberculosisTest: fromPage('health.tuberculosisTest', 'days', 14, refugeeHealthPage),
  healthCheckAfter: fromPage('health.check', 'months', 3, refugeeHealthPage),
  vaccineAge: fromPage('health.vaccineAge', 'age', 20, refugeeHealthPage),
  /** Below this age no fee at the regular doctor. */
  doctorFreeAge: fromPage('health.doctorFreeAge', 'age', 16, refugeePaymentPage),

  dentalChildAge: fromLaw('dental.childAge', 'age', 18, dental),
  dentalYoungFrom: fromLaw('dental.youngFrom', 'age', 19, dental),
  dentalYoungTo: fromLaw('dental.youngTo', 'age', 28, dental),
  dentalResidence: fromLaw('dental.residence', 'years', 5, section('dentalCareAct', '2-1 a', 1)),
  dentalResidenceFrom: fromLaw('dental.residenceFrom', 'date', '2024-07-01', section('dentalCareAct', '2-1 a', 1)),
  dentalAppeal: fromLaw('dental.appeal', 'weeks', 3, section('dentalCareAct', '2-3', 2)),

  parentalMonthsWorked: fromLaw('parentalBenefit.monthsWorked', 'months', 6, section('nationalInsuranceAct', '14-6', 1)),
  parentalMonthsBefore: fromLaw('parentalBenefit.monthsBefore', 'months', 10, section('nationalInsuranceAct', '14-6', 1)),
  parentalMinIncome: basicAmounts(0.5),
  parentalFullWeeks: fromLaw('parentalBenefit.fullWeeks', 'weeks', 49, section('nationalInsuranceAct', '14-9', 1)),
  parentalQuota: fromLaw('parentalBenefit.quota', 'weeks', 15, section('nationalInsuranceAct', '14-12', 1)),
  /** Where only the father has a right: what he may take whatever the mother does. */
  parentalFatherOnly: {
    unit: 'weeks',
    series: dated({
      id: 'parentalBenefit.fatherOnly', readThrough: acts.nationalInsuranceAct.readThrough,
      versions: [{ from: '2024-08-02', value: 10, source: section('nationalInsuranceAct', '14-14', 3) }],
    }),
  },
  lumpSumMembership: fromLaw('lumpSum.membership', 'months', 12, section('nationalInsuranceAct', '14-17', 5)),
  lumpSumMembershipFrom: fromLaw('lumpSum.membershipFrom', 'date', '2024-10-01', section('nationalInsuranceAct', '14-17', 5)),

  unemploymentYearIncome: basicAmounts(1.5),
  unemploymentThreeYearIncome: basicAmounts(3),
  unemploymentReport: fromLaw('unemploymentBenefit.report', 'days', 14, section('nationalInsuranceAct', '4-8', 2)),
  sickPayWork: fromLaw('sickPay.work', 'weeks', 4, section('nationalInsuranceAct', '8-2', 1)),
  sickPayMinIncome: basicAmounts(0.5),
  assessmentMembership: fromLaw('workAssessment.membership', 'years', 5, section('nationalInsuranceAct', '11-2', 1)),
  assessmentShortMembership: fromLaw('workAssessment.shortMembership', 'years', 1, section('nationalInsuranceAct', '11-2', 2)),
  singleParentMembership: fromLaw('singleParent.membership', 'years', 5, section('nationalInsuranceAct', '15-2', 1)),
  singleParentChildAge: fromLaw('singleParent.childAge', 'months', 14, transitional),
  singleParentRuleFrom: fromLaw('singleParent.ruleFrom', 'date', '2026-07-01', transitional),

  residentAfter: fromLaw('populationRegister.stay', 'months', 6, section('populationRegisterAct', '4-2', 4)),
  moveReport: fromLaw('populationRegister.moveReport', 'days', 8, section('populationRegisterAct', '6-1')),
  taxWithoutCard: fromPage('taxCard.withoutCard', 'percent', 50, taxCardPage),
  ukrainianLicenceFrom: fromPage('drivingLicence.ukraineFrom', 'date', '2023-02-01', ukrainianLicencePage),

  housingAllowanceAge: fromLaw('housingAllowance.age', 'age', 18, section('housingAllowanceAct', '3')),
  depositMonths: fromLaw('tenancy.deposit', 'months', 6, section('tenancyAct', '3-5', 1)),
  tenancyNotice: fromLaw('tenancy.notice', 'months', 3, section('tenancyAct', '9-6', 1)),
  tenancyRoomNotice: fromLaw('tenancy.roomNotice', 'months', 1, section('tenancyAct', '9-6', 2)),
  tenancyProtest: fromLaw('tenancy.protest', 'months', 1, section('tenancyAct', '9-8', 1)),
  tenancySuit: fromLaw('tenancy.suit', 'months', 3, section('tenancyAct', '9-8', 1)),
  tenancyFixedTerm: fromLaw('tenancy.fixedTerm', 'years', 3, section('tenancyAct', '9-3', 1)),
  tenancyFixedTermSameHouse: fromLaw('tenancy.fixedTermSameHouse', 'years', 1, section('tenancyAct', '9-3', 1)),
  rentRiseAfter: fromLaw('tenancy.rentRiseAfter', 'years', 1, section('tenancyAct', '4-2')),
  rentRiseNotice: fromLaw('tenancy.rentRiseNotice', 'months', 1, section('tenancyAct', '4-2')),
  evictionWarning: fromLaw('tenancy.evictionWarning', 'weeks', 2, section('tenancyAct', '9-11', 1)),

  collectionNotice: fromLaw('debtCollection.notice', 'days', 14, section('debtCollectionAct', '9', 2)),
  debtPause: fromLaw('debtSettlement.pause', 'months', 4, section('debtSettlementAct', '3-4')),

  jobSeekerConfirm: fromPage('jobSeeker.confirm', 'days', 14, jobSeekerPage),
  contractDeadline: fromLaw('work.contractDeadline', 'days', 7, employmentContract),
  contractShortJob: fromLaw('work.contractShortJob', 'months', 1, employmentContract),
  workDayHours: fromLaw('work.dayHours', 'hours', 9, section('workingEnvironmentAct', '10-4', 1)),
  workWeekHours: fromLaw('work.weekHours', 'hoursPerWeek', 40, section('workingEnvironmentAct', '10-4', 1)),
  overtimePay: fromLaw('work.overtimePay', 'percent', 40, section('workingEnvironmentAct', '10-6', 11)),
  dailyRest: fromLaw('work.dailyRest', 'hours', 11, section('workingEnvironmentAct', '10-8', 1)),
  dismissalNotice: fromLaw('work.dismissalNotice', 'months', 1, section('workingEnvironmentAct', '15-3', 1)),
  trialNotice: fromLaw('work.trialNotice', 'days', 14, section('workingEnvironmentAct', '15-3', 7)),
  trialPeriod: fromLaw('work.trialPeriod', 'months', 6, section('workingEnvironmentAct', '15-6', 3)),
} as const satisfies Record<string, Figure>;
