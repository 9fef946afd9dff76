import type { Random } from './random';

/** News that has nothing to do with any other. */
const headlines: readonly string[] = [
  'Parliament debates pension reform before the summer break', 'Lithium mine in Nevada wins approval after long dispute', 'Orchestra of Leipzig opens its season with Mahler',
  'Ferry service to the islands resumes after engine repairs', 'Volcano watchers note fresh steam above Etna', 'Tram drivers in Oporto call off their strike',
  'Study links shift work to poorer sleep in nurses', 'Startup raises money for satellites that track methane', 'Rare whale seen off the coast of Ireland', 'City of Graz plants trees along its ring road',
  'Cocoa prices fall as harvest in Ivory Coast recovers', 'New museum of photography to open in Bilbao', 'Airline orders forty jets for regional routes', 'Court upholds fine against supermarket chain',
  'Chess prodigy draws with world champion in Oslo', 'Drought eases in Catalonia after wet spring', 'Publisher finds lost novel by Stefan Zweig', 'Bridge over the Danube closed for inspection',
  'Lottery winner gives half to animal shelter', 'Bees return to rooftops of Paris opera', 'Farmers block motorway over diesel tax', 'Mayor of Utrecht wants night trains back', 'Old cinema in Cork becomes climbing hall',
  'Scientists grow coffee without soil', 'Government to sell stake in postal service', 'Fishermen report record herring catch', 'Wolves seen again in the Ardennes', 'Library lends tools, tents and sewing machines',
  'Police warn of fake parking tickets', 'Hospital tests robot that folds sheets', 'Ice hockey league moves start of season', 'Wine from Tasmania wins tasting in London', 'Rent freeze divides Berlin coalition', 'University drops entrance exam for teachers',
  'Power company to bury cables in the dunes', 'Singer Ana Prado cancels tour', 'Ministry plans tax on short flights', 'Roman coins dug up in Kent garden', 'Dutch king opens repaired dyke', 'Cyclist crosses Australia in ten days',
  'Rail ticket prices to rise in January', 'Sardinia bans taking sand from beaches', 'Bakery chain halves sugar in buns', 'Teachers ask for smaller classes', 'Court clears nurse of fraud', 'Estonia tests voting by telephone',
  'Sheep graze between solar panels in Wales', 'Brewery revives beer from 1840', 'Marble from Carrara found in lake', 'Toy maker recalls wooden train', 'Peru opens third airport near Cusco', 'Swimmer crosses Lake Geneva at 71',
  'Archive of silent films put online', 'Landlord must repair lift, judge rules', 'Bird flu confirmed on duck farm', 'Hungary raises minimum wage', 'Theatre reopens with Chekhov after fire', 'Mushroom pickers rescued in Vosges',
  'Housing agency buys empty offices', 'Denmark lends whale skeleton to Porto Alegre', 'Satellite photographs show shrinking Aral shore', 'Canal locks in Ghent region to be widened', 'Electric scooters banned from pavements', 'Prisoners train guide dogs',
];

const subjects = ['Council', 'Ministry', 'Union', 'Regulator', 'Museum', 'Hospital', 'University', 'Airport', 'Police', 'Farmers', 'Engineers', 'Teachers', 'Mayor', 'Court', 'Theatre', 'Railway', 'Harbour authority', 'Brewers', 'Foresters', 'Chemists', 'Publishers', 'Shipyard', 'Water board', 'Zoo', 'Orchestra', 'Energy agency', 'Fishermen', 'Landlords', 'Nurses', 'Architects'];
const verbs = ['approves', 'rejects', 'delays', 'defends', 'reviews', 'celebrates', 'questions', 'funds', 'closes', 'reopens', 'doubles', 'cuts', 'tests', 'plans', 'criticises', 'welcomes', 'abandons', 'extends', 'studies', 'bans'];
const objects = ['night buses', 'budget for bridges', 'school lunches', 'new vaccine centre', 'forest road', 'tax on parking', 'solar roofs', 'river festival', 'museum wing', 'bicycle lanes', 'winter timetable', 'apple harvest', 'heating rules', 'language courses', 'fish farms', 'street lights', 'pension plan', 'drone flights', 'old cinema', 'tram depot', 'recycling scheme', 'wind park', 'hospital beds', 'market hall', 'football ground', 'border controls', 'library hours', 'canal repairs', 'cheese labels', 'train tickets'];
const places = ['Aarhus', 'Bremen', 'Cadiz', 'Dundee', 'Evora', 'Fulda', 'Girona', 'Haarlem', 'Izmir', 'Jena', 'Kaunas', 'Lugano', 'Malmo', 'Nantes', 'Oulu', 'Pisa', 'Rennes', 'Split', 'Tartu', 'Uppsala', 'Verona', 'Wroclaw', 'Ypres', 'Zadar', 'Bergen', 'Cork', 'Derby', 'Gdansk', 'Linz', 'Toledo'];

/** One written headline in three, else subject, verb, object and at times a place, from short lists as test sites do. */
export function englishBystander(random: Random): string {
  if (random.next() < 0.33) return random.pick(headlines);
  return templateHeadline(random);
}

export function templateHeadline(random: Random): string {
  const plain = `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)}`;
  return random.next() < 0.6 ? `${plain} in ${random.pick(places)}` : plain;
}

export const writtenBystander = (random: Random): string => random.pick(headlines);
