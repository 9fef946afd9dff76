import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  'catalogue-damaged': 'Le catalogue fourni avec Broadsheet est endommagé et a été laissé de côté. Tout le reste fonctionne ; réinstaller Broadsheet le rétablira.',
  'disk-full': 'Le disque est plein. Aucun nouvel article ne peut y être stocké. Tout ce que vous avez est intact. Libérez de l’espace, puis réessayez.',
  'edition-damaged': 'L’édition fournie avec Broadsheet est endommagée et a été laissée de côté. Tout le reste fonctionne ; réinstaller Broadsheet la rétablira.',
  'feed-empty': 'Le site a répondu par une page vide au lieu de son flux. Ce qui est stocké reste en place. Broadsheet réessaiera plus tard.',
  'not-a-feed': 'Il n’y a pas à cette adresse de flux que Broadsheet sache lire. Essayez la page d’accueil du site.',
  'not-opml': 'Ce fichier ne contient pas de liste de flux (OPML) : rien n’a été modifié. Exportez de nouveau la liste au format OPML depuis l’autre application.',
  'not-found': 'Cela n’existe plus ici : rien n’a été modifié.',
  'already-followed': 'Vous suivez déjà ce flux. Rien n’a été modifié.',
  'feed-unreachable': 'Ce flux est injoignable. Rien n’a été modifié. Vérifiez l’adresse et la connexion, puis réessayez.',
  'not-allowed': 'Broadsheet n’ouvre que les adresses web et de courriel. Ce lien est d’une autre nature et n’a pas été ouvert.',
  'page-too-large': 'Cette page est trop lourde pour un article : son texte manque. Ouvrez l’original dans le navigateur.',
  'profile-unwritable': 'Broadsheet ne peut pas écrire dans son dossier : rien n’a été modifié. Vérifiez les droits d’accès et le disque.',
  'sign-in': 'Le serveur demande un mot de passe. Identifiez-vous, puis réessayez.',
  'store-busy': 'Une autre application écrit en ce moment dans les archives. Rien n’a été modifié. Réessayez dans un instant.',
  'store-damaged': 'Les archives de Broadsheet sont endommagées et illisibles en l’état. Elles n’ont pas été modifiées. Copiez le dossier du profil en lieu sûr et restaurez une sauvegarde d’archive.db.',
  'store-newer': 'Ces archives viennent d’une version plus récente de Broadsheet et n’ont pas été modifiées. Installez cette version.',
  'thread-stopped': 'Une partie de Broadsheet s’est arrêtée inopinément et a été relancée. Rien de ce qui est stocké n’a été perdu. Réessayez.',
  'took-too-long': 'Broadsheet a interrompu une opération trop longue. Rien de ce qui est stocké n’a été modifié.',
  unexpected: 'Un problème est survenu dans Broadsheet. Rien de ce qui est stocké n’a été modifié. Réessayez ; si cela se reproduit, relancez Broadsheet.',
};
