/** A question on its way to a worker; what comes back bears its serial number. */
export interface Asked<Question> {
  readonly serial: number;
  readonly question: Question;
}

/** What a worker says: any number of times how far it is, then its answer. */
export type Told<Answer, Progress = never> =
  { readonly serial: number; readonly progress: Progress } | { readonly serial: number; readonly answer: Answer };
