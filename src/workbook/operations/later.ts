// The operations of ./rarely, behind a door that loads them at the first call.
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import type * as Rarely from './rarely';

type Operations = typeof Rarely;
/** What an operation is called with. */
type Given<K extends keyof Operations> = Parameters<Operations[K]>;

/** @throws OperationError `tidakTermuat` when the network does not bring it */
async function load(): Promise<Operations> {
  try {
    return await import(/* webpackChunkName: 'workbook-later' */ './rarely');
  } catch (cause) {
    throw new OperationError('tidakTermuat', operationMessages.notLoaded(), { cause });
  }
}

export const adoptForm = async (...given: Given<'adoptForm'>) => (await load()).adoptForm(...given);
export const applyMends = async (...given: Given<'applyMends'>) =>
  (await load()).applyMends(...given);
export const buildDirektori = async (...given: Given<'buildDirektori'>) =>
  (await load()).buildDirektori(...given);
export const buildIdp = async (...given: Given<'buildIdp'>) => (await load()).buildIdp(...given);
export const buildJadwal = async (...given: Given<'buildJadwal'>) =>
  (await load()).buildJadwal(...given);
export const buildVerifikasi = async (...given: Given<'buildVerifikasi'>) =>
  (await load()).buildVerifikasi(...given);
export const checkByPerson = async (...given: Given<'checkByPerson'>) =>
  (await load()).checkByPerson(...given);
export const checkVerifikasi = async (...given: Given<'checkVerifikasi'>) =>
  (await load()).checkVerifikasi(...given);
export const checkWorkbook = async (...given: Given<'checkWorkbook'>) =>
  (await load()).checkWorkbook(...given);
export const collectFiles = async (...given: Given<'collectFiles'>) =>
  (await load()).collectFiles(...given);
export const collectForms = async (...given: Given<'collectForms'>) =>
  (await load()).collectForms(...given);
export const createForms = async (...given: Given<'createForms'>) =>
  (await load()).createForms(...given);
export const detachWorkbook = async (...given: Given<'detachWorkbook'>) =>
  (await load()).detachWorkbook(...given);
export const exportVerifikasi = async (...given: Given<'exportVerifikasi'>) =>
  (await load()).exportVerifikasi(...given);
export const fillSample = async (...given: Given<'fillSample'>) =>
  (await load()).fillSample(...given);
export const freezeDocuments = async (...given: Given<'freezeDocuments'>) =>
  (await load()).freezeDocuments(...given);
export const freezeToValues = async (...given: Given<'freezeToValues'>) =>
  (await load()).freezeToValues(...given);
export const importData = async (...given: Given<'importData'>) =>
  (await load()).importData(...given);
export const readImport = async (...given: Given<'readImport'>) =>
  (await load()).readImport(...given);
export const listPeople = async (...given: Given<'listPeople'>) =>
  (await load()).listPeople(...given);
export const listPlannedPeople = async (...given: Given<'listPlannedPeople'>) =>
  (await load()).listPlannedPeople(...given);
export const prepareData = async (...given: Given<'prepareData'>) =>
  (await load()).prepareData(...given);
export const prepareToSend = async (...given: Given<'prepareToSend'>) =>
  (await load()).prepareToSend(...given);
export const prepareWorkbook = async (...given: Given<'prepareWorkbook'>) =>
  (await load()).prepareWorkbook(...given);
export const previewVerifikasi = async (...given: Given<'previewVerifikasi'>) =>
  (await load()).previewVerifikasi(...given);
export const readExport = async (...given: Given<'readExport'>) =>
  (await load()).readExport(...given);
export const readFormRows = async (...given: Given<'readFormRows'>) =>
  (await load()).readFormRows(...given);
export const releaseForm = async (...given: Given<'releaseForm'>) =>
  (await load()).releaseForm(...given);
export const resolveConflicts = async (...given: Given<'resolveConflicts'>) =>
  (await load()).resolveConflicts(...given);
export const signValidasi = async (...given: Given<'signValidasi'>) =>
  (await load()).signValidasi(...given);
export const buildKesenjangan = async (...given: Given<'buildKesenjangan'>) =>
  (await load()).buildKesenjangan(...given);
export const buildRekomendasi = async (...given: Given<'buildRekomendasi'>) =>
  (await load()).buildRekomendasi(...given);
export const proposeRencana = async (...given: Given<'proposeRencana'>) =>
  (await load()).proposeRencana(...given);
export const buildPemantauan = async (...given: Given<'buildPemantauan'>) =>
  (await load()).buildPemantauan(...given);
export const buildEvaluasi = async (...given: Given<'buildEvaluasi'>) =>
  (await load()).buildEvaluasi(...given);
export const startRealisasi = async (...given: Given<'startRealisasi'>) =>
  (await load()).startRealisasi(...given);
export const proposeSkj = async (...given: Given<'proposeSkj'>) =>
  (await load()).proposeSkj(...given);
export const buildPeta = async (...given: Given<'buildPeta'>) => (await load()).buildPeta(...given);
export const exportSiasn = async (...given: Given<'exportSiasn'>) =>
  (await load()).exportSiasn(...given);
export const readSiasn = async (...given: Given<'readSiasn'>) => (await load()).readSiasn(...given);
export const importRiwayat = async (...given: Given<'importRiwayat'>) =>
  (await load()).importRiwayat(...given);
export const startNextYear = async (...given: Given<'startNextYear'>) =>
  (await load()).startNextYear(...given);
