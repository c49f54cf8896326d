;; Lists longer than the fixed counts have their length in the code.
(module
  (func $ten (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (i32.sub (local.get 0) (local.get 9)))
  (func (export "rotated") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (call $ten (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
      (local.get 8) (local.get 9) (local.get 0)))
  (func (export "same_twice") (param i32) (result i32)
    (call $ten (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (i32.const 1))))

;; compile: without inlining
;; run: rotated(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) = 1
;; run: same_twice(5) = 4

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `ten`: (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32, v3: i32, v4: i32, v5: i32, v6: i32, v7: i32, v8: i32, v9: i32):
;;         v10 = isub v0, v9
;;         return v10
;;     }
;;   bytecode, 11 slots
;;     sub32 acc, s0, s9
;;     ret acc
;;
;; function `rotated`: (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail {
;;         sig0 = (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32, v1: i32, v2: i32, v3: i32, v4: i32, v5: i32, v6: i32, v7: i32, v8: i32, v9: i32):
;;         v10 = call fn0(v1, v2, v3, v4, v5, v6, v7, v8, v9, v0)
;;         return v10
;;     }
;;   bytecode, 11 slots
;;     call @`ten`, [n: s1 s2 s3 s4 s5 s6 s7 s8 s9 s0], +12[s10]
;;     ret [s10]
;;
;; function `same_twice`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         sig0 = (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 1
;;         v2 = call fn0(v0, v0, v0, v0, v0, v0, v0, v0, v0, v1)  ; v1 = 1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:1
;;     call @`ten`, [n: s0 s0 s0 s0 s0 s0 s0 s0 s0 s2], +4[s1]
;;     ret [s1]
