import type { SearchWrites } from '../contract/search-calls';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** Searches that are kept, and those last made. */
export function searchCalls({ writer, announced }: Rooms): Pick<Api, keyof SearchWrites> {
  return {
    keepRecentSearch: (input) => announced(writer.call('keepRecentSearch', input)),
    forgetRecentSearch: (input) => announced(writer.call('forgetRecentSearch', input)),
    saveSearch: (input) => announced(writer.call('saveSearch', input)),
    changeSavedSearch: (input) => announced(writer.call('changeSavedSearch', input)),
    removeSavedSearch: (input) => announced(writer.call('removeSavedSearch', input)),
    orderSavedSearches: (input) => announced(writer.call('orderSavedSearches', input)),
  };
}
