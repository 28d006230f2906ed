// Excel without Excel, in Node: a workbook, and an add-in running in it through the genuine Office.js.
export type { Fault, FaultRule, Statistics } from '../protocol/host';
export { PageError } from './evaluate';
export { openSimulator, type Simulator, type SimulatorOptions } from './simulator';
