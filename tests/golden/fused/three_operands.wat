;; Two operations of which one is the other's operand, and nothing else's. Where the mid-end has a form of its own it is that
;; one: in `xor_and_not` it puts another in the place of the complement.
(module
  (func (export "sums") (param i32 i32 i32) (result i32 i32 i32 i32)
    (i32.add (local.get 0) (i32.add (local.get 1) (local.get 2)))
    (i32.add (local.get 0) (i32.and (local.get 1) (local.get 2)))
    (i32.add (local.get 0) (i32.xor (local.get 1) (local.get 2)))
    (i32.mul (i32.xor (local.get 0) (local.get 1)) (local.get 2)))
  (func (export "sums_64") (param i64 i64 i64) (result i64 i64 i64)
    (i64.add (local.get 0) (i64.add (local.get 1) (local.get 2)))
    (i64.add (local.get 0) (i64.and (local.get 1) (local.get 2)))
    (i64.add (local.get 0) (i64.xor (local.get 1) (local.get 2))))
  (func (export "xor_xor") (param i64 i64 i64) (result i64)
    (i64.xor (local.get 0) (i64.xor (local.get 1) (local.get 2))))
  (func (export "or_and") (param i32 i32 i32) (result i32)
    (i32.or (local.get 0) (i32.and (local.get 1) (local.get 2))))
  (func (export "and_and") (param i64 i64 i64) (result i64)
    (i64.and (local.get 0) (i64.and (local.get 1) (local.get 2))))
  (func (export "xor_and") (param i64 i64 i64) (result i64)
    (i64.xor (local.get 0) (i64.and (local.get 1) (local.get 2))))
  (func (export "xor_and_not") (param i64 i64 i64) (result i64)
    (i64.xor (local.get 0) (i64.and (local.get 1) (i64.xor (local.get 2) (i64.const -1)))))
  (func (export "by_bit") (param i32 i32 i32) (result i32)
    (select (local.get 1) (local.get 2) (i32.and (local.get 0) (i32.const 4)))))

;; run: sums(1, 6, 3) = 10, 3, 6, 21
;; run: sums_64(1, 6, 3) = 10, 3, 6
;; run: xor_xor(1, 6, 3) = 4
;; run: or_and(1, 6, 3) = 3
;; run: and_and(7, 6, 3) = 2
;; run: xor_and(3, 6, 3) = 1
;; run: xor_and_not(1, 6, 3) = 5
;; run: by_bit(6, 10, 20) = 10
;; run: by_bit(3, 10, 20) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `sums`: (i32, i32, i32) -> (i32, i32, i32, i32)
;;   clif
;;     function u0:0(i32, i32, i32) -> i32, i32, i32, i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iadd v1, v2
;;         v4 = iadd v0, v3
;;         v5 = band v1, v2
;;         v6 = iadd v0, v5
;;         v7 = bxor v1, v2
;;         v8 = iadd v0, v7
;;         v9 = bxor v0, v1
;;         v10 = imul v9, v2
;;         return v4, v6, v8, v10
;;     }
;;   bytecode, 11 slots
;;     add_add32 s9, s0, s1, s2
;;     add_and32 s7, s0, s1, s2
;;     add_xor32 s5, s0, s1, s2
;;     mul_xor32 s3, s0, s1, s2
;;     ret [n: s9 s7 s5 s3]
;;
;; function `sums_64`: (i64, i64, i64) -> (i64, i64, i64)
;;   clif
;;     function u0:1(i64, i64, i64) -> i64, i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v3 = iadd v1, v2
;;         v4 = iadd v0, v3
;;         v5 = band v1, v2
;;         v6 = iadd v0, v5
;;         v7 = bxor v1, v2
;;         v8 = iadd v0, v7
;;         return v4, v6, v8
;;     }
;;   bytecode, 9 slots
;;     add_add64 s7, s0, s1, s2
;;     add_and64 s5, s0, s1, s2
;;     add_xor64 s3, s0, s1, s2
;;     ret [n: s7 s5 s3]
;;
;; function `xor_xor`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:2(i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v3 = bxor v1, v2
;;         v4 = bxor v0, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     xor_xor64 acc, s0, s1, s2
;;     ret acc
;;
;; function `or_and`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = band v1, v2
;;         v4 = bor v0, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     or_and32 acc, s0, s1, s2
;;     ret acc
;;
;; function `and_and`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:4(i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v3 = band v1, v2
;;         v4 = band v0, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     and_and64 acc, s0, s1, s2
;;     ret acc
;;
;; function `xor_and`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:5(i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v3 = band v1, v2
;;         v4 = bxor v0, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     xor_and64 acc, s0, s1, s2
;;     ret acc
;;
;; function `xor_and_not`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:6(i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v9 = band v2, v1
;;         v10 = bxor v0, v1
;;         v11 = bxor v9, v10
;;         return v11
;;     }
;;   bytecode, 6 slots
;;     xor_and_xor64 acc, s2, s1, s0, s1
;;     ret acc
;;
;; function `by_bit`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:7(i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iconst.i32 4
;;         v4 = band v0, v3  ; v3 = 4
;;         v5 = select v4, v1, v2
;;         return v5
;;     }
;;   bytecode, 5 slots
;;     select_and32 acc, s0, #4, s1, s2
;;     ret acc
