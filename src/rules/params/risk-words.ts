/** What every finding about a risk can say of it, for the message. `order` and `issue` as written, without HTML, possibly ''. */
export interface RiskWords {
  readonly order: string;
  readonly issue: string;
}
