/** What every rig is given and answers. */
export interface Rig { cycles: number; random: () => number; say: (line: string) => void }

export interface Outcome {
  cycles: number
  failures: string[]
  /** the positive control failed as it must; else the run is void */
  control: boolean
  /** why the rig cannot run here */
  skipped?: string
}
