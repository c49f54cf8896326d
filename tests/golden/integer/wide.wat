;; 128-bit integers in two halves: two instructions for a sum, a difference, a product.
(module
  (func (export "add") (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "add_half") (param i64 i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (i64.const 0)))
  (func (export "sub") (param i64 i64 i64 i64) (result i64 i64)
    (i64.sub128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "mul_s") (param i64 i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 1)))
  (func (export "mul_u") (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
  (func (export "mul_add") (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128 (i64.mul_wide_u (local.get 0) (local.get 1)) (local.get 2) (local.get 3)))
  ;; Written by hand before there was an instruction for it.
  (func (export "carry") (param $a i64) (param $x i64) (param $y i64) (result i64)
    (i64.add (local.get $a) (i64.extend_i32_u (i64.lt_u (local.get $x) (local.get $y))))))

;; run: add(-1, 0, 1, 0) = 0, 1
;; run: add(-1, -1, -1, -1) = -2, -1
;; run: add(5, 7, 11, 13) = 16, 20
;; run: add_half(-1, 7, 2) = 1, 8
;; run: sub(0, 0, 1, 0) = -1, -1
;; run: sub(16, 20, 11, 13) = 5, 7
;; run: sub(0, 1, -1, 0) = 1, 0
;; run: mul_s(-1, -1) = 1, 0
;; run: mul_s(-2, 3) = -6, -1
;; run: mul_u(-1, -1) = 1, -2
;; run: mul_add(-1, -1, -1, 1) = 0, 0
;; run: carry(5, 1, 2) = 6
;; run: carry(5, 2, 2) = 5

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `add`: (i64, i64, i64, i64) -> (i64, i64)
;;   clif
;;     function u0:0(i64, i64, i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64, v3: i64):
;;         v4 = iadd v0, v2
;;         v5 = iadd v1, v3
;;         v6 = icmp ult v4, v2
;;         v7 = uextend.i64 v6
;;         v8 = iadd v5, v7
;;         return v4, v8
;;     }
;;   bytecode, 6 slots
;;     add64 s5, s0, s2
;;     add_carry64 s4, s1, s3, acc, s2
;;     ret [s5 s4]
;;
;; function `add_half`: (i64, i64, i64) -> (i64, i64)
;;   clif
;;     function u0:1(i64, i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v4 = iadd v0, v2
;;         v6 = icmp ult v4, v2
;;         v7 = uextend.i64 v6
;;         v8 = iadd v1, v7
;;         return v4, v8
;;     }
;;   bytecode, 5 slots
;;     add64 s4, s0, s2
;;     add_carry64 s3, s1, #0, acc, s2
;;     ret [s4 s3]
;;
;; function `sub`: (i64, i64, i64, i64) -> (i64, i64)
;;   clif
;;     function u0:2(i64, i64, i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64, v3: i64):
;;         v4 = isub v0, v2
;;         v5 = isub v1, v3
;;         v6 = icmp ult v0, v2
;;         v7 = uextend.i64 v6
;;         v8 = isub v5, v7
;;         return v4, v8
;;     }
;;   bytecode, 6 slots
;;     sub64 s5, s0, s2
;;     sub_borrow64 s4, s1, s3, s0, s2
;;     ret [s5 s4]
;;
;; function `mul_s`: (i64, i64) -> (i64, i64)
;;   clif
;;     function u0:3(i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = imul v0, v1
;;         v3 = smulhi v0, v1
;;         return v2, v3
;;     }
;;   bytecode, 4 slots
;;     mul64 s3, s0, s1
;;     mulhi_s64 s2, s0, s1
;;     ret [s3 s2]
;;
;; function `mul_u`: (i64, i64) -> (i64, i64)
;;   clif
;;     function u0:4(i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = imul v0, v1
;;         v3 = umulhi v0, v1
;;         return v2, v3
;;     }
;;   bytecode, 4 slots
;;     mul64 s3, s0, s1
;;     mulhi_u64 s2, s0, s1
;;     ret [s3 s2]
;;
;; function `mul_add`: (i64, i64, i64, i64) -> (i64, i64)
;;   clif
;;     function u0:5(i64, i64, i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64, v3: i64):
;;         v4 = imul v0, v1
;;         v6 = iadd v4, v2
;;         v5 = umulhi v0, v1
;;         v7 = iadd v5, v3
;;         v8 = icmp ult v6, v2
;;         v9 = uextend.i64 v8
;;         v10 = iadd v7, v9
;;         return v6, v10
;;     }
;;   bytecode, 7 slots
;;     mul_add64 s6, s0, s1, s2
;;     mulhi_u64 s5, s0, s1
;;     add_carry64 s4, s5, s3, s6, s2
;;     ret [s6 s4]
;;
;; function `carry`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:6(i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v3 = icmp ult v1, v2
;;         v7 = uextend.i64 v3
;;         v6 = iadd v0, v7
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     add_carry64 acc, s0, #0, s1, s2
;;     ret acc
