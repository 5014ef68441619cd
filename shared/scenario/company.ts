// The company scenario: years of service and yearly pay of invented people.
export interface CompanyPay {
  readonly scenario: 'company';
}
