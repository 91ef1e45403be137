import type { GivenWords } from '../../../types/index.ts'
import { eitherNames, menNames, womenNames } from '../first-names.ts'

/** First names that tell a person from a place, and a woman from a man; those used for both are left out of either. */
export const given: GivenWords = {
  male: [
    menNames,
    'abe abraham adrian al alberto aleksandr alfred allen alvin andre antony arnold asif barack bart benny bernie',
    'bert bill bob brad brendan brent brett bruno burt byron calvin cecil cesar chester chuck claude clarence',
    'clifford clint conrad corey curt curtis cyril dale damon danny darrell darren dave dean dick dimitri dinesh dirk',
    'don doug dustin dwight earl ed eddie edgar eduardo edwin elias eli elijah elliot elliott emil emmanuel enrique',
    'ernest ernie ernst evan felipe floyd franklin franz fred frederick fritz garry gene geoff gerard gerhard glen',
    'gordon grant guillermo gunther hamid hank harvey hector heinrich helmut henri herbert herman imran isaac jaime',
    'jeb jesus jimmy jochen josé josef josh julio konstantin len leon leonid leroy lindsey lionel lucas luigi mahmoud',
    'marcel marvin mathias maxim mel milan milton mitch mitt mohammad newt noel olaf osama otto pete rajiv ramon rand',
    'raphael recep reginald reince rene rick rodrigo ruben rudolf rupert salman salvador samir serge shawn sheldon',
    'sidney silvio terrence theodore tomas tommy trent ulrich vasily vedant werner wilhelm xavier yitzhak',
  ],
  female: [
    womenNames,
    'adele agnes alexandra alicia alina alison allison amal amelia amina angelina annette annie antonia april arlene',
    'audrey aurora ayesha beatrice becky belinda benazir bernadette beth betsy bonnie bridget brigitte camilla',
    'candace carla carly carolina caroline cathy cecilia chelsea cindy clara colleen condoleezza constance courtney',
    'cristina daisy daphne dawn debbie delia dolores dora edith eileen elaine eleanor elisabeth elise ella ellen elsa',
    'erica erika erin estelle esther ethel eva eve faith felicia florence gabriela gail georgina geraldine gina gwen',
    'harriet heidi helena helga hilary hillary huma ida irene iris ivanka ivy jeanne jenna joanne jodie josephine joy',
    'juliana june karla katrina kellyanne kirsten kristen kristin larisa laurie lillian lily lina liz lois lorena',
    'loretta lynn madeleine maggie malala margarita maría mariam marianne marine marissa marta maureen megyn melania',
    'melinda miranda monica monique muriel natasha nikki norma paula peggy penelope polly ramona renee rhonda roberta',
    'rosemary roxanne sabrina selma shelley sheryl simone stacey sue susanne tammy tania tanya tess thelma tulsi',
    'wanda winifred yvette zainab',
  ],
  either: [
    eitherNames,
    'angel ariel bailey blake cameron casey charley devon drew kerry loren micah pat quinn reese riley rowan sasha',
    'sydney taylor toby val jo xi nguyen singh jeyhun ararat ellis skylar parker carson hunter harper avery emery sal',
    'terri jessie jackie nicky charly',
  ],
}
