// The descriptions of custom functions, where Univer's formula bar and cell editor look for help.
import type { Univer } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionMetadata } from '../protocol/host-object';

export function addFunctionHelp(univer: Univer, functions: readonly FunctionMetadata[]): void {
  const service = univer.__getInjector().get(IDescriptionService);
  service.registerDescriptions(functions.map(describe));
}

function describe({ name, description = '', parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}
