/** A podcast's website from typed content: pages by Recto, templates by jte. */
package dev.recto.sample;
